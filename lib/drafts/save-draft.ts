import 'server-only'
import { ok, type Result, refuse } from '#lib/result.ts'
import { ensureOwner } from './_owner.ts'
import { isFormName, writeStored } from './_stored-draft.ts'
import type { DraftValues } from './read-draft.ts'

/** Keeps what was typed into `form`, sealed (at most 512 kB). Only in route handlers: a guest gets a cookie. */
export async function saveDraft(form: string, values: DraftValues): Promise<Result<null>> {
  if (!isFormName(form)) return refuse('not-found')
  const kept = await writeStored(await ensureOwner(), form, values)
  return kept ? ok(null) : refuse('too-large')
}
