import 'server-only'
import { currentOwner } from './_owner.ts'
import { dropStored } from './_stored-draft.ts'

/** Forgets what was typed into `form`: it has been sent. */
export async function dropDraft(form: string): Promise<void> {
  const owner = await currentOwner()
  if (owner) await dropStored(owner, form)
}
