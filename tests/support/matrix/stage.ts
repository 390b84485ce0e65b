import { randomUUID } from 'node:crypto'
import { asOwner } from '#tests/support/as-owner.ts'
import { ownerUrl } from '#tests/support/database.ts'
import { foundProgramme } from '../../../prisma/seed/found-programme.ts'
import { insiders, outsiders, unfinished, type Who } from '../../drills/expected/people.ts'

/** Everybody by id; `nobody` has none. */
export type Ids = Record<Exclude<Who, 'nobody'>, string>
export type Stage = { programmeId: string; ids: Ids }

const programme = (name: string) => ({
  slug: `p-${randomUUID().slice(0, 8)}`,
  name,
  setting: 'school' as const,
  minMediators: 2,
  checkInDays: [5],
})

/** Two programmes with everybody in them who asks in the matrix. */
export async function setStage(): Promise<Stage> {
  const here = await foundProgramme(ownerUrl, programme('Linden School Peers'), {
    ...insiders,
    ...unfinished,
  })
  const elsewhere = await foundProgramme(ownerUrl, programme('Harbour Hall Peers'), outsiders)
  return { programmeId: here.id, ids: { ...here.people, ...elsewhere.people } }
}

/** Nothing in Parley makes somebody a witness or a support person yet: the rows are put there as they will be. */
export async function putRelations(ref: string, people: [string, string][]): Promise<void> {
  for (const [person, relation] of people)
    await asOwner(
      `insert into case_relation (id, case_id, person_id, relation, from_at)
       select $1, id, $2, $3, now() - interval '1 minute' from cases where ref = $4`,
      [randomUUID(), person, relation, ref],
    )
}
