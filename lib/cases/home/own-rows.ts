import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** What hangs on the viewer in their cases, by case id: dates that are not in the facts. */
export type OwnRows = {
  checkIns: Map<string, string>
  /** the meeting that is looked back on, and since when */
  debriefs: Map<string, { session: number; due: string }>
  chosen: Set<string>
}

/** The viewer's own due check-ins and debriefs, and in which cases they have chosen times. Three queries. */
export async function findOwnRows(tx: Tx, viewer: string, now: Date): Promise<OwnRows> {
  const checkIns = await tx.checkIn.findMany({
    where: { personId: viewer, status: 'open', dueAt: { lte: now } },
    select: { caseId: true, dueAt: true },
    orderBy: { dueAt: 'desc' },
  })
  const debriefs = await tx.debrief.findMany({
    // Whoever cannot see the meeting any more has nothing to look back on: the condition leaves it out.
    where: { personId: viewer, at: null, session: { n: { gte: 1 } } },
    select: { caseId: true, session: { select: { n: true, endedAt: true, startsAt: true } } },
  })
  const choices = await tx.timeChoice.findMany({
    where: { personId: viewer, offer: { open: true } },
    select: { offer: { select: { caseId: true } } },
  })
  return {
    checkIns: new Map(checkIns.map(({ caseId, dueAt }) => [caseId, dueAt.toISOString()])),
    debriefs: new Map(
      debriefs.map(({ caseId, session }) => [
        caseId,
        { session: session.n, due: (session.endedAt ?? session.startsAt).toISOString() },
      ]),
    ),
    chosen: new Set(choices.map(({ offer }) => offer.caseId)),
  }
}
