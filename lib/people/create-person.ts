import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { makeAccessCode } from '#lib/auth/make-access-code.ts'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { staffs } from './_staffs.ts'
import { aboutMe } from './about-me.ts'

const NewPerson = z.strictObject({
  programmeId: z.guid(),
  role: z.enum(['member', 'mediator']),
  ...aboutMe,
})

/**
 * A supervisor adds somebody to their programme. Returns the new person's id and an invitation that lets
 * them in once: it is shown this one time and kept nowhere.
 */
export async function createPerson(
  actor: Actor,
  input: unknown,
): Promise<Result<{ id: string; invitation: string }>> {
  const parsed = parseInput(NewPerson, input)
  if (!parsed.ok) return parsed
  const { programmeId, role, preferredName, pronouns, locale } = parsed.value
  if (!staffs(actor, programmeId)) return refuse('not-you')
  const id = randomUUID()
  const fromAt = await now()
  const invitation = await withActor(actor.id, async (tx) => {
    const person = { id, preferredName, pronouns: pronouns ?? null, locale }
    // Not `create`: it reads the row back before the membership lets the supervisor see it.
    await tx.person.createMany({ data: [person] })
    await tx.membership.createMany({
      data: [{ id: randomUUID(), personId: id, programmeId, role, fromAt }],
    })
    return makeAccessCode(tx, { kind: 'invitation', personId: id })
  })
  return ok({ id, invitation })
}
