import 'server-only'
import { ownerOfPerson } from './_owner.ts'
import { writeStored } from './_stored-draft.ts'
import type { DraftValues } from './read-draft.ts'

/** Puts a draft where this person finds it once they are signed in. */
export async function leaveFor(personId: string, form: string, values: DraftValues): Promise<void> {
  await writeStored(ownerOfPerson(personId), form, values)
}
