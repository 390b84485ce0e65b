import 'server-only'
import { z } from 'zod'
import { withActor } from '#lib/db/with-actor.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { typed } from '#machines/case/events/fields.ts'
import { deviceTime } from './_device-time.ts'
import { giveBack, takeAttempt } from './attempts.ts'
import { forProof } from './budgets.ts'
import { checkSecondFactor } from './check-second-factor.ts'
import type { Actor } from './current-actor.ts'
import { verifyPassword } from './hash-password.ts'
import { normaliseCode } from './normalise-code.ts'
import { openCodes } from './open-codes.ts'

const FRESH = 10 * 60 * 1000

/**
 * By what somebody can prove anew who they are: their password, or the code that they have made for themselves. A code
 * that staff made proves nothing: whoever has nothing else makes a code of their own first.
 */
export type ProofKind = 'password' | 'code' | 'own-code'

/** What comes with a request as a proof: one of these. */
export const Proof = z.strictObject({
  password: typed(2000).min(1).optional(),
  code: typed(500).min(1).optional(),
  totp: typed(100).min(1).optional(),
})
type Proof = z.infer<typeof Proof>

/** The body of a request that needs nothing but a fresh proof. */
export const Proved = z.strictObject({ proof: Proof.optional() })

/** Has this person proved who they are within the last ten minutes, on this login? */
export const hasFreshProof = (actor: Actor, moment = deviceTime()): boolean =>
  actor.provedAt !== null && moment.getTime() - actor.provedAt.getTime() < FRESH

/** What a form has to ask before something that counts: nothing while the last proof is fresh. */
export async function proofToAsk(actor: Actor): Promise<ProofKind | null> {
  return hasFreshProof(actor) ? null : kindFor(actor)
}

async function kindFor(actor: Actor): Promise<ProofKind> {
  if (await hasPassword(actor)) return 'password'
  return (await openCodes(actor)).includes('return') ? 'code' : 'own-code'
}

/**
 * Before something that counts (a signature, opening with a reason): lets through whoever has just proved who
 * they are, or proves it now. `proof` is what came with the request.
 * Refused with `step-up` (401) and the field to fill in; after too many wrong ones with `slow-down`.
 */
export async function requireStepUp(actor: Actor, proof: Proof = {}): Promise<Result<null>> {
  if (hasFreshProof(actor)) return ok(null)
  const kind = await kindFor(actor)
  const ask = (code: 'proof-needed' | 'proof-wrong' | 'own-code-first') =>
    refuse('step-up', { fields: [{ path: `proof.${kind === 'password' ? kind : 'code'}`, code }] })
  if (kind === 'own-code' && !proof.totp) return ask('own-code-first')
  if (!proof.password && !proof.code && !proof.totp) return ask('proof-needed')
  const taken = await takeAttempt([forProof(actor.id)])
  if (!taken.ok) return taken
  if (!(await isProof(actor, proof))) return ask('proof-wrong')
  await giveBack(taken.value)
  const moment = deviceTime()
  await withActor(
    actor.id,
    (tx) => tx.$executeRaw`select app.prove_login(${actor.loginId}::uuid, ${moment})`,
  )
  return ok(null)
}

/** The same for a request whose body is a proof, or empty. */
export async function requireProof(actor: Actor, input: unknown): Promise<Result<null>> {
  const parsed = parseInput(Proved, input ?? {})
  return parsed.ok ? requireStepUp(actor, parsed.value.proof) : parsed
}

async function isProof(actor: Actor, given: Proof): Promise<boolean> {
  if (given.password) {
    const hash = await passwordHashOf(actor)
    return hash !== null && (await verifyPassword(given.password, hash))
  }
  if (given.totp) return checkSecondFactor(actor.id, given.totp)
  // Whoever has a password has more than a code.
  const code = normaliseCode(given.code ?? '')
  if (!code || (await passwordHashOf(actor)) !== null) return false
  const hash = blindIndex('codes', code)
  const [row] = await withActor(
    actor.id,
    (tx) => tx.$queryRaw<{ mine: boolean }[]>`select app.is_my_code(${hash}, app.now()) as mine`,
  )
  return row?.mine ?? false
}

/** Has this person a password to come back with? */
export const hasPassword = async (actor: Actor): Promise<boolean> =>
  (await passwordHashOf(actor)) !== null

async function passwordHashOf(actor: Actor): Promise<string | null> {
  const [row] = await withActor(
    actor.id,
    (tx) => tx.$queryRaw<{ hash: string | null }[]>`select app.my_password_hash() as hash`,
  )
  return row?.hash ?? null
}
