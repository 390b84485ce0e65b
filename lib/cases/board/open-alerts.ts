import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'
import { findWaitingCalls, type WaitingCall } from '#lib/safety/waiting-calls.ts'

/** A call for an adult that nobody has answered. `ref` is null when it came from outside a case. */
export type OpenAlert = Pick<WaitingCall, 'id' | 'ref' | 'caseId' | 'imminence' | 'onDuty'> & {
  by: string | null
  since: string
  escalated: boolean
}

const MOST = 100

/** The calls that wait for an answer from the viewer, the most pressing and oldest first; `more` are left out. */
export async function findOpenAlerts(tx: Tx): Promise<{ alerts: OpenAlert[]; more: number }> {
  const { calls, more } = await findWaitingCalls(tx, MOST)
  const people = await tx.person.findMany({
    where: { id: { in: calls.map((call) => call.raisedById) } },
    select: { id: true, preferredName: true },
  })
  const names = new Map(people.map(({ id, preferredName }) => [id, preferredName]))
  const alerts = calls.map(({ id, ref, caseId, raisedById, imminence, onDuty, ...call }) => ({
    ...{ id, ref, caseId, imminence, onDuty },
    by: names.get(raisedById) ?? null,
    since: call.createdAt.toISOString(),
    escalated: call.escalatedAt !== null,
  }))
  return { alerts, more }
}
