import 'server-only'
import { withActor } from '#lib/db/with-actor.ts'
import { dropKept, keep, readKept } from '#lib/drafts/kept.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { deviceTime } from './_device-time.ts'
import type { Actor } from './current-actor.ts'
import { looksAfterOthers } from './looks-after-others.ts'
import { makeAccessCode } from './make-access-code.ts'
import { openCodes } from './open-codes.ts'
import { hasPassword, Proved, requireStepUp } from './step-up.ts'
import { tellOfSignIn } from './tell-of-sign-in.ts'

const KEPT = 'own-code'

/**
 * Somebody without a password makes a code that only they know, in place of every other: with it they come back on any
 * device, and prove that it is them. Shown once; their other logins end, and they are told. Whoever has one proves
 * themselves with it first. Refused with `not-you` for whoever has a password, and for adults of a programme, who come
 * in with a password alone.
 */
export async function makeOwnCode(actor: Actor, input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(Proved, input ?? {})
  if (!parsed.ok) return parsed
  if (looksAfterOthers(actor) || (await hasPassword(actor))) return refuse('not-you')
  if ((await openCodes(actor)).includes('return')) {
    const proved = await requireStepUp(actor, parsed.value.proof)
    if (!proved.ok) return proved
  }
  const code = await withActor(actor.id, async (tx) => {
    await tx.$queryRaw`select app.end_my_codes()::text`
    await tx.$queryRaw`select app.end_my_logins(but => ${actor.loginId}::uuid)`
    const made = await makeAccessCode(tx, { kind: 'return', personId: actor.id })
    // Whoever saw it on their screen a moment ago need not type it, and gets another if it was lost on the way.
    await tx.$queryRaw`select app.prove_login(${actor.loginId}::uuid, ${deviceTime()})::text`
    await tellOfSignIn(tx, actor.id, 'signIn.ownCode')
    return made
  })
  // A form answers with a redirect, and a code must not stand in an address: it waits, sealed, for the next page.
  await keep(KEPT, { code })
  return ok({ status: 201, body: { code }, next: '/me' })
}

/** The code that was just made, this one time: it is forgotten as soon as it is shown. */
export async function takeOwnCode(): Promise<string | null> {
  const kept = await readKept(KEPT)
  if (typeof kept?.code !== 'string') return null
  await dropKept(KEPT)
  return kept.code
}

/** Ends a code that staff made for the actor and nobody has used. Taking away is at once. */
export async function endInvitations(actor: Actor): Promise<Result<Answer>> {
  await withActor(actor.id, (tx) => tx.$queryRaw`select app.end_my_invitations()::text`)
  return ok({ body: {}, next: '/me?code=ended' })
}
