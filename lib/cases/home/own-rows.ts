import 'server-only'
import type { Tx } from '#lib/db/with-actor.ts'

/** What hangs on the viewer in their cases, by case id: dates that are not in the facts. */
export type OwnRows = {
  checkIns: Map<string, string>
  /** the meeting that is looked back on, and since when */
  debriefs: Map<string, { session: number; due: string }>
  /** where they have answered to the times on offer, be it that none fits */
  chosen: Set<string>
}

/** The viewer's own due check-ins and debriefs, and in which cases they have answered to times. Three queries. */
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
  const answers = await tx.$queryRaw<{ id: string }[]>`
    select distinct e.case_id as id from case_event e
    where e.by_id = ${viewer}::uuid and e.type = 'chooseTimes'
      and e.case_id in (select case_id from time_offer where open)
      and e.seq > (select coalesce(max(o.seq), 0) from case_event o where o.case_id = e.case_id and o.type = 'offerTimes')`
  return {
    checkIns: new Map(checkIns.map(({ caseId, dueAt }) => [caseId, dueAt.toISOString()])),
    debriefs: new Map(
      debriefs.map(({ caseId, session }) => [
        caseId,
        { session: session.n, due: (session.endedAt ?? session.startsAt).toISOString() },
      ]),
    ),
    chosen: new Set(answers.map(({ id }) => id)),
  }
}
