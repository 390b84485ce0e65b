import { foundProgramme } from '../../prisma/seed/found-programme.ts'
import { ownerUrl } from './database.ts'

type People = Parameters<typeof foundProgramme>[2]

/** A school of its own for a test of how people sign in. Gives their ids by the names under which they are given. */
export async function foundMaple<P extends People>(people: P): Promise<Record<keyof P, string>> {
  const maple = { slug: 'maple', name: 'Maple Street School', setting: 'school' } as const
  return (await foundProgramme(ownerUrl, maple, people)).people as Record<keyof P, string>
}
