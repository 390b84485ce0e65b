import 'server-only'
import { listProgrammes, type ProgrammeCard } from './list-programmes.ts'

/** One programme by the name in its address. */
export async function findProgramme(slug: string): Promise<ProgrammeCard | null> {
  const all = await listProgrammes()
  return all.find((programme) => programme.slug === slug) ?? null
}
