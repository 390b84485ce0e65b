import 'server-only'
import { headers } from 'next/headers'
import { thisNetwork } from '#lib/http/network.ts'
import { isForeignPart } from '#lib/http/same-origin.ts'
import { ok, type Result } from '#lib/result.ts'
import { giveBack, takeAttempt } from './attempts.ts'
import { forLooks } from './budgets.ts'
import { type FoundCode, findAccessCode } from './find-access-code.ts'
import { normaliseCode } from './normalise-code.ts'

/**
 * Whom a code is for, for its page; looking at codes that open nothing is limited. What cannot be a code, and what another
 * site asks for as a picture or a frame, is not looked up, and so costs nobody anything.
 */
export async function lookAtCode(typed: string): Promise<Result<FoundCode | null>> {
  if (!normaliseCode(typed) || isForeignPart(await headers())) return ok(null)
  const taken = await takeAttempt([forLooks(await thisNetwork())])
  if (!taken.ok) return taken
  const found = await findAccessCode(typed)
  if (found) await giveBack(taken.value)
  return ok(found)
}
