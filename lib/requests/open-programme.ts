import 'server-only'
import { listProgrammes, type ProgrammeCard } from '#lib/programmes/list-programmes.ts'

type Asker = { memberships: { programmeId: string }[] } | null

/** The programmes that this person can ask for help: their own; without an account, all. */
export async function openProgrammes(actor: Asker): Promise<ProgrammeCard[]> {
  const all = await listProgrammes()
  if (!actor) return all
  return all.filter((one) => actor.memberships.some((mine) => mine.programmeId === one.id))
}

/** The one of them that is meant: by the name in its address, or the only one there is. */
export async function openProgramme(
  slug: string | null,
  actor: Asker,
): Promise<ProgrammeCard | null> {
  const open = await openProgrammes(actor)
  if (slug) return open.find((one) => one.slug === slug) ?? null
  return open.length === 1 ? (open[0] ?? null) : null
}
