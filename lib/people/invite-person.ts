import 'server-only'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { makeAccessCode } from '#lib/auth/make-access-code.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { caseRef } from '#machines/case/events/fields.ts'
import { keepInvitation } from './fresh-invitation.ts'
import { invitationPage } from './invitation-page.ts'
import { openMember } from './open-member.ts'

export const Invitation = z.strictObject({ ref: caseRef.optional() })

/**
 * Makes a new invitation for somebody of a programme that the actor supervises. It is shown once. Refused for other
 * staff (`not-you`).
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
  const made = await withActor(actor.id, async (tx) => {
    const found = ref ? await tx.case.findUnique({ where: { ref }, select: { id: true } }) : null
    if (ref && !found) return null
    return makeAccessCode(tx, {
      kind: 'invitation',
      personId: person.id,
      ...(found ? { caseId: found.id } : {}),
    })
  })
  if (!made) return refuse('not-found')
  await keepInvitation(person.id, made)
  const next = invitationPage(person.id, ref ? { ref } : undefined)
  return ok({ status: 201, body: { invitation: made }, next })
}
