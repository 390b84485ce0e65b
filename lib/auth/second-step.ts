import 'server-only'
import { ok, type Result, refuse } from '#lib/result.ts'
import { writePending } from './_pending-cookie.ts'
import { giveBack, takeAttempt } from './attempts.ts'
import { forProof } from './budgets.ts'
import { checkSecondFactor } from './check-second-factor.ts'
import type { CodeKind } from './make-access-code.ts'
import { secretOf } from './totp.ts'

/**
 * After the right password or code: whoever has a second factor must give it as well. Refused with `second-factor` where
 * it is missing (the browser may then give it on a page of its own), `invalid` where it is wrong, `slow-down`
 * after too many.
 */
export async function secondStep(
  personId: string,
  typed: string | undefined,
  next = '/home',
  by: { code?: CodeKind } = {},
): Promise<Result<null>> {
  const known = await secretOf(personId)
  if (!known?.confirmed) return ok(null)
  if (!typed) {
    await writePending({ personId, next, ...by })
    return refuse('second-factor')
  }
  const taken = await takeAttempt([forProof(personId)])
  if (!taken.ok) return taken
  if (!(await checkSecondFactor(personId, typed)))
    return refuse('invalid', { fields: [{ path: 'totp', code: 'bad-format' }] })
  await giveBack(taken.value)
  return ok(null)
}
