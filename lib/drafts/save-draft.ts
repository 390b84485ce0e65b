import 'server-only'
import { takeAttempt } from '#lib/auth/attempts.ts'
import { forSaving } from '#lib/auth/budgets.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { ensureOwner } from './_owner.ts'
import { isFormName, writeStored } from './_stored-draft.ts'
import type { DraftValues } from './read-draft.ts'

/** Keeps what was typed into `form`, sealed (at most 64 kB). Only in route handlers: a guest gets a cookie. */
export async function saveDraft(form: string, values: DraftValues): Promise<Result<null>> {
  if (!isFormName(form)) return refuse('not-found')
  const owner = await ensureOwner()
  if (!owner.ok) return owner
  const taken = await takeAttempt([forSaving(owner.value)])
  if (!taken.ok) return taken
  const kept = await writeStored(owner.value, form, values)
  return kept ? ok(null) : refuse('too-large')
}
