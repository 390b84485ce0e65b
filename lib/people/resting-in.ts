import 'server-only'
import { inForce } from '#lib/db/in-force.ts'
import type { Tx } from '#lib/db/with-actor.ts'

/** The mediators of a programme who rest at this moment, as far as the transaction's actor may know. */
export async function restingIn(tx: Tx, programmeId: string, at: Date): Promise<Set<string>> {
  const rows = await tx.suspension.findMany({
    where: { programmeId, ...inForce(at) },
    select: { personId: true },
  })
  return new Set(rows.map(({ personId }) => personId))
}
