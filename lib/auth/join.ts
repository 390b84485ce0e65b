import 'server-only'
import { z } from 'zod'
import { dropTyped } from '#lib/drafts/typed.ts'
import { thisNetwork } from '#lib/http/network.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { typed } from '#machines/case/events/fields.ts'
import { knowDevice, knownDevice } from './_device-cookie.ts'
import { giveBack, takeAttempt } from './attempts.ts'
import { forCodes, forCodesOn } from './budgets.ts'
import { secondStep } from './second-step.ts'
import { signInPerson } from './sign-in-person.ts'
import { takeAccessCode } from './take-access-code.ts'

export const Join = z.strictObject({ code: typed(500).min(1) })

/**
 * Signs in with a code. Whoever was invited is next asked whether they want a password. A code that opens
 * nothing is refused in one way, whether it is wrong, old or used. For its route handler.
 */
export async function join(input: unknown): Promise<Result<{ body: unknown; next: string }>> {
  const parsed = parseInput(Join, input)
  if (!parsed.ok) return parsed
  // Where somebody has come in before, strangers in the same network use up nothing.
  const device = await knownDevice()
  const taken = await takeAttempt([device ? forCodesOn(device) : forCodes(await thisNetwork())])
  if (!taken.ok) return taken
  const arrival = await takeAccessCode(parsed.value.code)
  if (!arrival) return refuse('invalid', { fields: [{ path: 'code', code: 'bad-format' }] })
  await giveBack(taken.value)
  await dropTyped('join')
  const next = arrival.kind === 'invitation' ? '/join/account' : '/home'
  // Whoever makes a code for somebody must not get past their second factor with it.
  const by = { code: arrival.kind }
  const second = await secondStep(arrival.personId, undefined, next, by)
  if (!second.ok) return second
  await signInPerson(arrival.personId, by)
  await knowDevice(arrival.personId)
  return ok({ body: { id: arrival.personId }, next })
}
