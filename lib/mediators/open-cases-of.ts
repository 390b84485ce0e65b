import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** How many open cases each of these people serves in now, as far as the transaction's actor may know. */
export async function openCasesOf(tx: Tx, ids: string[]): Promise<Map<string, number>> {
  const rows = await tx.appointment.groupBy({
    by: ['personId'],
    where: {
      personId: { in: ids },
      answer: { in: ['none', 'accepted'] },
      declaration: { not: 'excluded' },
      case: { state: { not: 'closed' } },
    },
    _count: { _all: true },
  })
  return new Map(rows.map(({ personId, _count }) => [personId, _count._all]))
}
