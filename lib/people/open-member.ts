import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { secretOf } from '#lib/auth/totp.ts'
import { now } from '#lib/clock.ts'
import { inForce } from '#lib/db/in-force.ts'
import { readAs } from '#lib/db/with-actor.ts'
import { mayInvite } from './_may-invite.ts'
import { staffs } from './_staffs.ts'

/** One person of a programme, for its supervisor. */
export type Member = {
  id: string
  name: string
  pronouns: string | null
  /** May be given a new way in. Adults of the programme may not: it would let one adult act as another. */
  invitable: boolean
  /** the programme in which the actor supervises them */
  programmeId: string
  secondFactor: boolean
}

/** Somebody who belongs to a programme that the actor supervises; nobody else is found. */
export async function openMember(actor: Actor, id: string): Promise<Member | null> {
  if (!/^[0-9a-f-]{36}$/.test(id)) return null
  const programmes = actor.memberships
    .map(({ programmeId }) => programmeId)
    .filter((programmeId) => staffs(actor, programmeId))
  const at = await now()
  const found = await readAs(actor.id, async (tx) => {
    const person = await tx.person.findFirst({
      where: {
        id,
        memberships: {
          some: {
            programmeId: { in: programmes },
            ...inForce(at),
          },
        },
      },
      select: {
        preferredName: true,
        pronouns: true,
        memberships: { where: inForce(at), select: { programmeId: true } },
      },
    })
    return person && { ...person, invitable: await mayInvite(tx, id) }
  })
  if (!found) return null
  const { preferredName: name, memberships, pronouns, invitable } = found
  const here = memberships.find(({ programmeId }) => programmes.includes(programmeId))
  const secondFactor = (await secretOf(id))?.confirmed ?? false
  return { id, name, pronouns, invitable, programmeId: here?.programmeId ?? '', secondFactor }
}
