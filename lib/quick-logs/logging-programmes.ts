import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { listProgrammes, type ProgrammeCard } from '#lib/programmes/list-programmes.ts'
import { logsIn } from './_logs-in.ts'

/** The programmes whose talks this person logs. */
export async function loggingProgrammes(
  actor: Pick<Actor, 'memberships'>,
): Promise<ProgrammeCard[]> {
  const all = await listProgrammes()
  return all.filter(({ id }) => logsIn(actor, id))
}
