import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { findTakenCalls, findWaitingCalls, type OpenCall } from '#lib/safety/open-calls.ts'

/** A call for an adult in a list. `ref` is null when it came from outside a case. */
export type OpenAlert = Pick<OpenCall, 'id' | 'ref' | 'imminence' | 'onDuty'> & {
  by: string | null
  since: string
  escalated: boolean
}

const MOST = 100

/**
 * The calls that wait for an answer from the viewer, the most pressing and oldest first (`more` are left out), and those
 * that they have taken and not yet finished.
 */
export async function findOpenAlerts(
  tx: Tx,
): Promise<{ alerts: OpenAlert[]; taken: OpenAlert[]; more: number }> {
  const { calls, more } = await findWaitingCalls(tx, MOST)
  const { calls: mine } = await findTakenCalls(tx, MOST)
  const people = await tx.person.findMany({
    where: { id: { in: [...calls, ...mine].map((call) => call.raisedById) } },
    select: { id: true, preferredName: true },
  })
  const names = new Map(people.map(({ id, preferredName }) => [id, preferredName]))
  const line = ({ id, ref, raisedById, imminence, onDuty, ...call }: OpenCall): OpenAlert => ({
    ...{ id, ref, imminence, onDuty },
    by: names.get(raisedById) ?? null,
    since: call.createdAt.toISOString(),
    escalated: call.escalatedAt !== null,
  })
  return { alerts: calls.map(line), taken: mine.map(line), more }
}

/** How many calls out of each of these cases are not over, as far as the viewer may know of them. */
export async function countOpenAlerts(tx: Tx, cases: string[]): Promise<Map<string, number>> {
  const rows = await tx.alert.groupBy({
    by: ['caseId'],
    where: { caseId: { in: cases }, doneAt: null },
    _count: true,
  })
  return new Map(rows.flatMap(({ caseId, _count }) => (caseId ? [[caseId, _count]] : [])))
}
