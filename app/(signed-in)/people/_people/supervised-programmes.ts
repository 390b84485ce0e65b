import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { listProgrammes, type ProgrammeCard } from '#lib/programmes/list-programmes.ts'

/** The programmes whose people this person looks after. */
export async function supervisedProgrammes(actor: Actor): Promise<ProgrammeCard[]> {
  const all = await listProgrammes()
  return all.filter(({ id }) =>
    actor.memberships.some((mine) => mine.programmeId === id && mine.role === 'supervisor'),
  )
}
