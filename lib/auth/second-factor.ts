import 'server-only'
import { z } from 'zod'
import { withActor } from '#lib/db/with-actor.ts'
import { dropKept, keep, readKept } from '#lib/drafts/kept.ts'
import { dropTyped } from '#lib/drafts/typed.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { typed } from '#machines/case/events/fields.ts'
import { giveBack, takeAttempt } from './attempts.ts'
import { forProof } from './budgets.ts'
import { hashOfRecovery } from './check-second-factor.ts'
import type { Actor } from './current-actor.ts'
import { newCode } from './new-code.ts'
import { requireProof } from './step-up.ts'
import { makeSecret, secretOf, takeTotp } from './totp.ts'

const PAGE = '/second-factor'
const KEPT = 'recovery-codes'
const HOW_MANY = 10

export const Numbers = z.strictObject({ totp: typed(100).min(1) })

/**
 * Makes a secret for the actor's app. One that is in use stays; one that was only offered is replaced. Needs a fresh
 * proof: whoever finds a device unlocked must not be able to lock its owner out.
 */
export async function offerSecondFactor(actor: Actor, input: unknown): Promise<Result<Answer>> {
  const proved = await requireProof(actor, input)
  if (!proved.ok) return proved
  const { sealed } = makeSecret(actor.id)
  const [row] = await withActor(
    actor.id,
    (tx) => tx.$queryRaw<{ done: boolean }[]>`select app.offer_second_factor(${sealed}) as done`,
  )
  return row?.done ? ok({ body: {}, next: PAGE }) : refuse('not-you')
}

/** Six numbers from the app show that it works: from now on they are asked at sign-in. Gives the recovery codes. */
export async function confirmSecondFactor(actor: Actor, input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(Numbers, input)
  if (!parsed.ok) return parsed
  const offered = await secretOf(actor.id)
  if (!offered || offered.confirmed) return refuse('not-you')
  const taken = await takeAttempt([forProof(actor.id)])
  if (!taken.ok) return taken
  if (!(await takeTotp(actor.id, offered.secret, parsed.value.totp, true)))
    return refuse('invalid', { fields: [{ path: 'totp', code: 'bad-format' }] })
  await giveBack(taken.value)
  await dropTyped('second-factor')
  return freshCodes(actor)
}

/** New recovery codes in place of the old ones. Needs a fresh proof. */
export async function renewRecoveryCodes(actor: Actor, input: unknown): Promise<Result<Answer>> {
  const proved = await requireProof(actor, input)
  if (!proved.ok) return proved
  return actor.secondFactor ? freshCodes(actor) : refuse('not-you')
}

/** Turns the second factor off. Needs a fresh proof; whoever must have one sets up a new one next. */
export async function dropSecondFactor(actor: Actor, input: unknown): Promise<Result<Answer>> {
  const proved = await requireProof(actor, input)
  if (!proved.ok) return proved
  await withActor(
    actor.id,
    (tx) => tx.$queryRaw`select app.drop_second_factor(${actor.id}::uuid)::text`,
  )
  return ok({ body: {}, next: '/me' })
}

async function freshCodes(actor: Actor): Promise<Result<Answer>> {
  const codes = Array.from({ length: HOW_MANY }, newCode)
  const hashes = codes.map(hashOfRecovery)
  await withActor(
    actor.id,
    (tx) => tx.$queryRaw`select app.set_recovery_codes(${hashes}::text[])::text`,
  )
  // A form answers with a redirect, and codes must not stand in an address: they wait, sealed, for the next page.
  await keep(KEPT, { codes })
  return ok({ body: { recoveryCodes: codes }, next: `${PAGE}?codes=1` })
}

/** The recovery codes that were just made, this one time: they are forgotten as soon as they are shown. */
export async function takeRecoveryCodes(): Promise<string[]> {
  const kept = await readKept(KEPT)
  if (!Array.isArray(kept?.codes)) return []
  await dropKept(KEPT)
  return kept.codes.map(String)
}

/** How many recovery codes the actor has left. */
export async function recoveryCodesLeft(actor: Actor): Promise<number> {
  const [row] = await withActor(
    actor.id,
    (tx) => tx.$queryRaw<{ left: number }[]>`select app.recovery_codes_left() as left`,
  )
  return row?.left ?? 0
}
