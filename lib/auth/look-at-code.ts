import 'server-only'
import { thisNetwork } from '#lib/http/network.ts'
import { ok, type Result } from '#lib/result.ts'
import { giveBack, takeAttempt } from './attempts.ts'
import { forEverybody, forNetwork } from './budgets.ts'
import { type FoundCode, findAccessCode } from './find-access-code.ts'

/** Whom a code is for, for its page; looking at codes that open nothing is limited like trying them. */
export async function lookAtCode(typed: string): Promise<Result<FoundCode | null>> {
  const taken = await takeAttempt([forNetwork(await thisNetwork()), forEverybody()])
  if (!taken.ok) return taken
  const found = await findAccessCode(typed)
  if (found) await giveBack(taken.value)
  return ok(found)
}
