import 'server-only'
import { now } from '#lib/clock.ts'
import { inForce } from '#lib/db/in-force.ts'
import { readAs } from '#lib/db/with-actor.ts'

/** An adult of a programme, whom people may call. */
export type Adult = { id: string; name: string; role: 'supervisor' | 'safeguarding' }

/** The adults of a programme that the actor belongs to, by name, each once. */
export async function listAdults(actor: { id: string }, programmeId: string): Promise<Adult[]> {
  const at = await now()
  const rows = await readAs(actor.id, (tx) =>
    tx.membership.findMany({
      where: {
        programmeId,
        role: { in: ['supervisor', 'safeguarding'] },
        ...inForce(at),
      },
      select: { role: true, person: { select: { id: true, preferredName: true } } },
    }),
  )
  const adults = new Map<string, Adult>()
  for (const { role, person } of rows) {
    const known = adults.get(person.id)
    // Whoever is both is shown as a supervisor: that is whom people know.
    if (known?.role === 'supervisor') continue
    adults.set(person.id, {
      id: person.id,
      name: person.preferredName,
      role: role as Adult['role'],
    })
  }
  return [...adults.values()].sort((a, b) => a.name.localeCompare(b.name))
}
