import 'server-only'
import { takeAttempt } from '#lib/auth/attempts.ts'
import { forSaving } from '#lib/auth/budgets.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { isFormName, writeStored } from './_stored-draft.ts'
import type { DraftValues } from './read-draft.ts'
import { ownerOf } from './shown-to.ts'

/**
 * Keeps what was typed into `form`, sealed (at most 512 kB): for whomever the form was shown to, if it says so, else for
 * whoever asks. Only in route handlers: a guest gets a cookie. Refused (`slow-down`) where too much is kept too fast.
 */
export async function saveDraft(form: string, values: DraftValues): Promise<Result<null>> {
  if (!isFormName(form)) return refuse('not-found')
  const owner = await ownerOf(form, values.shownTo)
  if (!owner.ok) return owner
  const taken = await takeAttempt([forSaving(owner.value)])
  if (!taken.ok) return taken
  const kept = await writeStored(owner.value, form, values)
  return kept ? ok(null) : refuse('too-large')
}
