import 'server-only'
import type { CheckInAnswers, CheckInView } from './agreement-types.ts'
import type { Look } from './look.ts'
import { openKeptJson } from './open-kept.ts'
import type { CaseView } from './types.ts'

/** The check-ins: one's own, all for staff; a mediator learns how many are not in. */
export async function viewCheckIns(look: Look): Promise<CaseView['checkIns']> {
  const access = look.may('checkIns')
  if (access === 'none') return null
  const rows = access === 'exists' ? [] : await openRows(look, access === 'own')
  const own = rows.filter((row) => row.status === 'open').length
  const all = look.loaded.facts.parties.reduce((sum, party) => sum + party.checkInsOpen, 0)
  return { open: access === 'own' ? own : all, rows }
}

async function openRows(look: Look, onlyOwn: boolean): Promise<CheckInView[]> {
  const { tx, loaded, viewer } = look
  const caseId = loaded.id
  const rows = await tx.checkIn.findMany({
    where: { caseId, ...(onlyOwn ? { personId: viewer } : {}) },
    select: {
      id: true,
      personId: true,
      round: true,
      dueAt: true,
      status: true,
      answersSealed: true,
      at: true,
    },
    orderBy: [{ dueAt: 'asc' }, { personId: 'asc' }],
  })
  const names = await look.names(rows.map((row) => row.personId))
  const seen: CheckInView[] = []
  for (const { id, personId, round, dueAt, answersSealed, at, ...row } of rows) {
    const status = row.status as CheckInView['status']
    const place = {
      caseId,
      compartment: `party:${personId}`,
      table: 'check_in',
      column: 'answers_sealed',
      row: id,
    } as const
    const sealed = answersSealed !== null && look.sealed('checkIns', { writer: personId })
    if (answersSealed !== null && !sealed)
      look.readings.note('checkIns', id, personId, look.opening?.id)
    const kept = sealed ? null : answersSealed
    seen.push({
      id,
      of: names.of(personId),
      you: personId === viewer,
      round,
      dueAt: dueAt.toISOString(),
      due: status === 'open' && dueAt.toISOString() <= loaded.facts.now,
      status,
      sealed,
      answers: await openKeptJson<CheckInAnswers>(tx, place, kept),
      at: at?.toISOString() ?? null,
    })
  }
  return seen
}
