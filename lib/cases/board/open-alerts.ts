import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** A call for an adult that nobody has answered. `ref` is null when it came from outside a case. */
export type OpenAlert = {
  id: string
  ref: string | null
  caseId: string | null
  by: string | null
  imminence: 'now' | 'today' | 'later'
  since: string
  escalated: boolean
  onDuty: boolean
}

/** The calls that wait for an answer from this viewer, the most pressing and oldest first. */
export async function findOpenAlerts(tx: Tx, viewer: string): Promise<OpenAlert[]> {
  const rows = await tx.alert.findMany({
    where: { acknowledgedAt: null, raisedById: { not: viewer } },
    select: {
      id: true,
      caseId: true,
      raisedById: true,
      imminence: true,
      createdAt: true,
      escalatedAt: true,
      onDuty: true,
      case: { select: { ref: true } },
    },
    orderBy: { createdAt: 'asc' },
    take: 100,
  })
  const people = await tx.person.findMany({
    where: { id: { in: rows.map((row) => row.raisedById) } },
    select: { id: true, preferredName: true },
  })
  const names = new Map(people.map(({ id, preferredName }) => [id, preferredName]))
  const pressing = ['now', 'today', 'later']
  return rows
    .map((row) => ({
      id: row.id,
      ref: row.case?.ref ?? null,
      caseId: row.caseId,
      by: names.get(row.raisedById) ?? null,
      imminence: row.imminence as OpenAlert['imminence'],
      since: row.createdAt.toISOString(),
      escalated: row.escalatedAt !== null,
      onDuty: row.onDuty,
    }))
    .sort((a, b) => pressing.indexOf(a.imminence) - pressing.indexOf(b.imminence))
}
