import 'server-only'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result } from '#lib/result.ts'
import { caseRef, namedPosition } from '#machines/case/events/fields.ts'
import { createPerson, NewPerson } from './create-person.ts'
import { keepInvitation } from './fresh-invitation.ts'
import { invitationPage } from './invitation-page.ts'

export const AddedPerson = z.strictObject({
  ...NewPerson.shape,
  invitedFor: z
    .strictObject({
      ref: caseRef,
      act: z.enum(['record-conversation', 'invite']).optional(),
      named: namedPosition.optional(),
    })
    .optional(),
})

/** A supervisor adds somebody, from the list of people or while looking for one whom a request named. */
export async function addPerson(actor: Actor, input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(AddedPerson, input)
  if (!parsed.ok) return parsed
  const { invitedFor, ...person } = parsed.value
  const made = await createPerson(actor, person)
  if (!made.ok) return made
  await keepInvitation(made.value.id, made.value.invitation)
  return ok({ status: 201, body: made.value, next: invitationPage(made.value.id, invitedFor) })
}
