import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { inForce } from '#lib/db/in-force.ts'
import { readAs } from '#lib/db/with-actor.ts'
import { openCasesOf } from '#lib/mediators/open-cases-of.ts'
import { searchWords } from './_search-words.ts'
import { staffs } from './_staffs.ts'
import { restingIn } from './resting-in.ts'

/** Whether somebody has found their way in: came with an invitation, holds one, or nothing is known. */
export type Entry = 'came' | 'invited' | 'unknown'

/** A person as the list of a programme shows them. Never which cases they are in. */
export type MemberLine = {
  id: string
  name: string
  pronouns: string | null
  locale: string
  /** nothing for somebody who left */
  roles: string[]
  resting: boolean
  since: string
  entry: Entry
  /** only for mediators: how many open cases they serve in */
  openCases: number | null
}

/** `left`: those who were in the programme once and are no more. */
export type MemberQuery = { q?: string | undefined; role?: string | undefined; left?: boolean }

const MOST = 500

/** The people of a programme that the actor supervises, by name; for everybody else nobody. */
export async function listMembers(
  actor: Actor,
  programmeId: string,
  { q = '', role, left = false }: MemberQuery = {},
): Promise<MemberLine[]> {
  if (!staffs(actor, programmeId)) return []
  const at = await now()
  const current = {
    programmeId,
    ...inForce(at),
  }
  const wanted = searchWords(q)
  return readAs(actor.id, async (tx) => {
    const people = await tx.person.findMany({
      where: {
        ...(wanted ? { preferredName: { contains: wanted, mode: 'insensitive' as const } } : {}),
        memberships: left
          ? { some: { programmeId }, none: current }
          : { some: { ...current, ...(role ? { role } : {}) } },
      },
      select: {
        id: true,
        preferredName: true,
        pronouns: true,
        locale: true,
        memberships: {
          where: left ? { programmeId } : current,
          select: { role: true, fromAt: true },
        },
        accessCodes: {
          where: { kind: 'invitation' },
          select: { usedAt: true, expiresAt: true },
        },
      },
      orderBy: [{ preferredName: 'asc' }, { id: 'asc' }],
      take: MOST,
    })
    const resting = await restingIn(tx, programmeId, at)
    const mediators = left
      ? []
      : people.filter((one) => one.memberships.some((m) => m.role === 'mediator'))
    const open = await openCasesOf(
      tx,
      mediators.map(({ id }) => id),
    )
    return people.map(({ preferredName, memberships, accessCodes, ...person }) => ({
      ...person,
      name: preferredName,
      roles: left ? [] : memberships.map((one) => one.role).sort(),
      resting: !left && resting.has(person.id),
      since: new Date(Math.min(...memberships.map((one) => one.fromAt.getTime()))).toISOString(),
      entry: entryOf(accessCodes, at),
      openCases: mediators.some(({ id }) => id === person.id) ? (open.get(person.id) ?? 0) : null,
    }))
  })
}

function entryOf(codes: { usedAt: Date | null; expiresAt: Date }[], at: Date): Entry {
  if (codes.some((code) => code.usedAt !== null)) return 'came'
  return codes.some((code) => code.expiresAt > at) ? 'invited' : 'unknown'
}
