import 'server-only'
import { takeAttempt } from '#lib/auth/attempts.ts'
import { forSaving } from '#lib/auth/budgets.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { writeStored } from './_stored-draft.ts'
import { isFormName, mayKeep } from './form-names.ts'
import type { DraftValues } from './read-draft.ts'
import { ownerOf } from './shown-to.ts'

/**
 * Keeps what was typed into `form`, sealed (at most 512 kB): for whomever the form was shown to, if it says so, else for
 * whoever asks. Refused where nobody is known here (`sign-in`), or where too much is kept too fast (`slow-down`).
 */
export async function saveDraft(form: string, values: DraftValues): Promise<Result<null>> {
  if (!isFormName(form)) return refuse('not-found')
  const owner = await ownerOf(form, values.shownTo)
  if (!owner || !mayKeep(form, owner)) return refuse('sign-in')
  const taken = await takeAttempt([forSaving(owner.hash)])
  if (!taken.ok) return taken
  const kept = await writeStored(owner, form, values)
  return kept ? ok(null) : refuse('too-large')
}
