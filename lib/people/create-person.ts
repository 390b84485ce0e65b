import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { makeAccessCode } from '#lib/auth/make-access-code.ts'
import { now } from '#lib/clock.ts'
import type { Tx } from '#lib/db/with-actor.ts'
import { aboutMe } from './about-me.ts'

export const NewPerson = z.strictObject({
  programmeId: z.guid().toLowerCase(),
  role: z.enum(['member', 'mediator']),
  ...aboutMe,
})

/** Adds somebody to a programme, with a code that lets them in once. Gives their id. */
export async function createPerson(
  tx: Tx,
  { programmeId, role, preferredName, pronouns, locale }: z.infer<typeof NewPerson>,
  code: string,
): Promise<string> {
  const id = randomUUID()
  const fromAt = await now()
  const person = { id, preferredName, pronouns: pronouns ?? null, locale }
  // Not `create`: it reads the row back before the membership lets the supervisor see it.
  await tx.person.createMany({ data: [person] })
  await tx.membership.createMany({
    data: [{ id: randomUUID(), personId: id, programmeId, role, fromAt }],
  })
  await makeAccessCode(tx, { kind: 'invitation', personId: id, code })
  return id
}
