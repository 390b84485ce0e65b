import 'server-only'
import { currentOwner } from './_owner.ts'
import { readManyStored } from './_stored-draft.ts'
import type { DraftValues } from './read-draft.ts'

/** What whoever asks has typed into these forms before, by form; those without a draft are left out. */
export async function readDrafts(forms: string[]): Promise<Record<string, DraftValues>> {
  const owner = await currentOwner()
  return owner ? ((await readManyStored(owner, forms)) as Record<string, DraftValues>) : {}
}
