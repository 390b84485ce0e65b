import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** How somebody is called. */
export type Name = { name: string; pronouns: string | null }

/** The names of those among `ids` whom the transaction's actor may know; the others are left out. */
export async function namesOf(tx: Tx, ids: string[]): Promise<Map<string, Name>> {
  const people = await tx.person.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, preferredName: true, pronouns: true },
  })
  return new Map(
    people.map(({ id, preferredName, pronouns }) => [id, { name: preferredName, pronouns }]),
  )
}
