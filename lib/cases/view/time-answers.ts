import 'server-only'
import { openNotes } from '../timeline/open-notes.ts'
import type { Look } from './look.ts'
import type { TimeAnswerView } from './meeting-types.ts'
import { readsAsTeam } from './reads-as-team.ts'
import { readsTimes } from './reads-times.ts'

/** What people answered to the times that are offered now: for the team everybody's answers, for a party their own. */
export async function viewTimeAnswers(look: Look): Promise<TimeAnswerView[] | null> {
  if (!readsTimes(look)) return null
  const { tx, loaded, viewer } = look
  if (loaded.facts.timesOffered.length === 0) return []
  const caseId = loaded.id
  const round = await tx.caseEvent.aggregate({
    where: { caseId, type: 'offerTimes' },
    _max: { seq: true },
  })
  const rows = await tx.caseEvent.findMany({
    where: {
      caseId,
      type: 'chooseTimes',
      seq: { gt: round._max.seq ?? 0 },
      byId: readsAsTeam(look) ? { not: null } : viewer,
    },
    select: { id: true, byId: true },
    orderBy: { seq: 'asc' },
  })
  const newest = [...new Map(rows.map((row) => [row.byId ?? '', row])).values()]
  const chosen = await tx.timeChoice.findMany({
    where: { offer: { caseId, open: true } },
    select: { personId: true },
  })
  const fits = new Set(chosen.map(({ personId }) => personId))
  const names = await look.names(newest.map(({ byId }) => byId))
  const notes = await openNotes(look, newest)
  return newest.map(({ id, byId }) => ({
    by: names.of(byId ?? ''),
    you: byId === viewer,
    fits: fits.has(byId ?? ''),
    note: notes.get(id) ?? null,
  }))
}
