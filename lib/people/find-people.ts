import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { inForce } from '#lib/db/in-force.ts'
import { readAs } from '#lib/db/with-actor.ts'
import { searchWords } from './_search-words.ts'
import { staffs } from './_staffs.ts'

/** Somebody of a programme, with every role they have in it now. */
export type FoundPerson = {
  id: string
  name: string
  pronouns: string | null
  locale: string
  roles: string[]
}

const MOST = 20

/**
 * People of a programme whose name contains `text`, by name, at most 20: for linking somebody described
 * in a request. For supervisors of the programme; for everybody else there is nobody to be found.
 */
export async function findPeople(
  actor: Actor,
  programmeId: string,
  text: string,
): Promise<FoundPerson[]> {
  const wanted = searchWords(text)
  if (!wanted || !staffs(actor, programmeId)) return []
  const moment = await now()
  const current = {
    programmeId,
    ...inForce(moment),
  }
  const people = await readAs(actor.id, (tx) =>
    tx.person.findMany({
      where: {
        preferredName: { contains: wanted, mode: 'insensitive' },
        memberships: { some: current },
      },
      select: {
        id: true,
        preferredName: true,
        pronouns: true,
        locale: true,
        memberships: { where: current, select: { role: true } },
      },
      orderBy: [{ preferredName: 'asc' }, { id: 'asc' }],
      take: MOST,
    }),
  )
  return people.map(({ preferredName, memberships, ...person }) => ({
    ...person,
    name: preferredName,
    roles: memberships.map(({ role }) => role).sort(),
  }))
}
