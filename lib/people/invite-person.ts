import 'server-only'
import { z } from 'zod'
import { cameBefore } from '#lib/auth/came-before.ts'
import type { Actor } from '#lib/auth/current-actor.ts'
import { makeAccessCode } from '#lib/auth/make-access-code.ts'
import { Proof, requireStepUp } from '#lib/auth/step-up.ts'
import { tellOfSignIn } from '#lib/auth/tell-of-sign-in.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { caseRef } from '#machines/case/events/fields.ts'
import { keepInvitation } from './fresh-invitation.ts'
import { invitationPage } from './invitation-page.ts'
import { openMember } from './open-member.ts'

export const Invitation = z.strictObject({ ref: caseRef.optional(), proof: Proof.optional() })

/**
 * Makes a new invitation for somebody of a programme that the actor supervises. It is shown once, ends every code that
 * they had, and they hear of it if they were here before. Refused (`not-you`) for other staff, and for whoever is in a
 * conflict with the actor. Needs a fresh proof: a code lets its holder in as somebody else.
 */
export async function invitePerson(
  actor: Actor,
  personId: string | undefined,
  input: unknown,
): Promise<Result<Answer>> {
  const parsed = parseInput(Invitation, input ?? {})
  if (!parsed.ok) return parsed
  const { ref } = parsed.value
  const person = await openMember(actor, personId ?? '')
  if (!person) return refuse('not-found')
  if (!person.invitable) return refuse('not-you')
  const proved = await requireStepUp(actor, parsed.value.proof)
  if (!proved.ok) return proved
  const made = await withActor(actor.id, async (tx) => {
    const found = ref ? await tx.case.findUnique({ where: { ref }, select: { id: true } }) : null
    if (ref && !found) return null
    const before = await cameBefore(tx, person.id, 0)
    const caseId = found ? { caseId: found.id } : {}
    const code = await makeAccessCode(tx, { kind: 'invitation', personId: person.id, ...caseId })
    if (before) await tellOfSignIn(tx, person.id, 'signIn.codeMade')
    return code
  })
  if (!made) return refuse('not-found')
  await keepInvitation(person.id, made)
  const next = invitationPage(person.id, ref ? { ref } : undefined)
  return ok({ status: 201, body: { invitation: made }, next })
}
