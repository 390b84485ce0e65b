import 'server-only'
import { z } from 'zod'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { thisNetwork } from '#lib/http/network.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { typed } from '#machines/case/events/fields.ts'
import { giveBack, takeAttempt } from './attempts.ts'
import { forCodes } from './budgets.ts'
import { hashPassword } from './hash-password.ts'
import { judgePassword } from './judge-password.ts'
import { namesNear } from './names-near.ts'
import { normaliseCode } from './normalise-code.ts'
import { tellOfSignIn } from './tell-of-sign-in.ts'

export const Chosen = z.strictObject({ code: typed(500).min(1), password: typed(2000).min(1) })

const closed = () => refuse('invalid', { fields: [{ path: 'code', code: 'bad-format' as const }] })

/** Is this a code with which a new password may be chosen now? Looking uses nothing up: mail scanners open links. */
export async function isResetCode(typed: string): Promise<boolean> {
  return (await personOf(typed)) !== null
}

/**
 * Chooses a new password with the code from a mail, once. Every login ends, and the person is told. Refused with
 * the field that is wrong; a code that opens nothing is refused in one way.
 */
export async function chooseNewPassword(input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(Chosen, input)
  if (!parsed.ok) return parsed
  const taken = await takeAttempt([forCodes(await thisNetwork())])
  if (!taken.ok) return taken
  const { code, password } = parsed.value
  const personId = await personOf(code)
  if (!personId) return closed()
  await giveBack(taken.value)
  const fault = judgePassword(password, await namesNear(personId))
  if (fault) return refuse('invalid', { fields: [{ path: 'password', code: fault }] })
  const hash = await hashPassword(password)
  const moment = await now()
  const done = await withActor(null, async (tx) => {
    const [row] = await tx.$queryRaw<{ who: string | null }[]>`
      select app.reset_password(${hashOf(code)}, ${moment}, ${hash}) as who`
    if (!row?.who) return false
    await tellOfSignIn(tx, row.who, 'signIn.password')
    return true
  })
  return done ? ok({ body: {}, next: '/sign-in?changed=1' }) : closed()
}

async function personOf(typed: string): Promise<string | null> {
  const moment = await now()
  const [row] = await withActor(
    null,
    (tx) => tx.$queryRaw<{ who: string | null }[]>`
      select app.find_reset_code(${hashOf(typed)}, ${moment}) as who`,
  )
  return row?.who ?? null
}

const hashOf = (typed: string): string => blindIndex('codes', normaliseCode(typed) ?? '')
