import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { codeOfKey } from '#lib/auth/code-of-key.ts'
import type { Actor } from '#lib/auth/current-actor.ts'
import { answerOnce } from '#lib/cases/answer-once.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { DoneAlready } from '#lib/http/unexpected.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { caseRef, namedPosition } from '#machines/case/events/fields.ts'
import { staffs } from './_staffs.ts'
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

/**
 * A supervisor adds somebody, from the list of people or while looking for one whom a request named. The same key again
 * adds nobody more, and shows the same invitation: it comes from the key, so that it is kept nowhere.
 */
export async function addPerson(
  actor: Actor,
  input: unknown,
  key: string | null,
): Promise<Result<Answer>> {
  const parsed = parseInput(AddedPerson, input)
  if (!parsed.ok) return parsed
  const { invitedFor, ...person } = parsed.value
  if (!staffs(actor, person.programmeId)) return refuse('not-you')
  const once = key ?? randomUUID()
  const invitation = codeOfKey(actor.id, once)
  const added = await answerOnce(once, actor.id, parsed.value, (claim) =>
    withActor(actor.id, async (tx): Promise<Result<{ id: string }>> => {
      const given = await claim.take(tx)
      if (given) return given as Result<{ id: string }>
      const made = ok({ id: await createPerson(tx, person, invitation) })
      await claim.keep(tx, made)
      return made
    }),
  )
  if (!added.ok) return added
  const { id } = added.value
  await keepInvitation(id, invitation).catch((error) => {
    // The person is there. The same press once more shows how they come in.
    throw new DoneAlready(error)
  })
  return ok({ status: 201, body: { id, invitation }, next: invitationPage(id, invitedFor) })
}
