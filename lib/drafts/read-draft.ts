import 'server-only'
import { currentOwner } from './_owner.ts'
import { readStored } from './_stored-draft.ts'
import { isFormName } from './form-names.ts'

/** What was typed into a form so far: its fields by name. */
export type DraftValues = Record<string, unknown>

/** What whoever asks has typed into `form` before, on this login or in this browser. */
export async function readDraft(form: string): Promise<DraftValues | null> {
  const owner = isFormName(form) ? await currentOwner() : null
  if (!owner) return null
  const value = await readStored(owner, form)
  return typeof value === 'object' && value !== null ? (value as DraftValues) : null
}
