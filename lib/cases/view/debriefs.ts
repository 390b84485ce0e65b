import 'server-only'
import { presentMediators } from '#machines/case/facts/people.ts'
import type { DebriefView } from './agreement-types.ts'
import type { Look } from './look.ts'
import { openKeptJson } from './open-kept.ts'

/** What mediators said after a meeting: one's own, or all for the supervisor. */
export async function viewDebriefs(look: Look): Promise<DebriefView[] | null> {
  const { tx, loaded, viewer } = look
  const access = look.may('debrief')
  if (access !== 'all' && access !== 'own') return null
  const caseId = loaded.id
  const rows = await tx.debrief.findMany({
    where: { caseId, ...(access === 'own' ? { personId: viewer } : {}) },
    select: {
      id: true,
      sessionId: true,
      personId: true,
      answersSealed: true,
      worried: true,
      at: true,
      session: { select: { n: true } },
    },
    orderBy: [{ session: { n: 'asc' } }, { personId: 'asc' }],
  })
  const names = await look.names(rows.map((row) => row.personId))
  const able = new Set(presentMediators(loaded.facts).map(({ id }) => id))
  const seen: DebriefView[] = []
  for (const { id, sessionId, personId, answersSealed, worried, at, session } of rows) {
    const place = {
      caseId,
      compartment: `mediator:${personId}`,
      table: 'debrief',
      column: 'answers_sealed',
      row: id,
    } as const
    const answers = await openKeptJson<unknown>(tx, place, answersSealed)
    if (answers !== null) look.readings.note('debrief', id, personId)
    const whose = { by: names.of(personId), you: personId === viewer }
    const awaited = at === null && able.has(personId)
    const when = { owed: at === null, awaited, at: at?.toISOString() ?? null }
    seen.push({ id, sessionId, n: session.n, ...whose, ...when, answers, worried })
  }
  return seen
}
