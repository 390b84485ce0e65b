import 'server-only'
import { ok, type Result, refuse } from '#lib/result.ts'
import { ensureOwner } from './_owner.ts'
import { isFormName, writeStored } from './_stored-draft.ts'
import type { DraftValues } from './read-draft.ts'
import { ownerByMark } from './shown-to.ts'

/**
 * Keeps what was typed into `form`, sealed (at most 512 kB): for whomever the form was shown to, if it says so, else for
 * whoever asks. Only in route handlers: a guest gets a cookie.
 */
export async function saveDraft(form: string, values: DraftValues): Promise<Result<null>> {
  if (!isFormName(form)) return refuse('not-found')
  const owner = (await ownerByMark(form, values.shownTo)) ?? (await ensureOwner())
  const kept = await writeStored(owner, form, values)
  return kept ? ok(null) : refuse('too-large')
}
