import 'server-only'
import type { SafetyAnswersView } from './intake-types.ts'
import type { Look } from './look.ts'
import { openKeptJson } from './open-kept.ts'

/** Answers to the safety questions: one's own, or all for staff. */
export async function viewScreening(look: Look): Promise<SafetyAnswersView[] | null> {
  const { tx, loaded, viewer } = look
  const access = look.may('screening')
  if (access !== 'all' && access !== 'own') return null
  const caseId = loaded.id
  const rows = await tx.safetyAnswers.findMany({
    where: { caseId, ...(access === 'own' ? { personId: viewer } : {}) },
    select: { id: true, personId: true, answersSealed: true, createdAt: true },
    orderBy: { createdAt: 'asc' },
  })
  const names = await look.names(rows.map((row) => row.personId))
  const seen: SafetyAnswersView[] = []
  for (const { id, personId, answersSealed, createdAt } of rows) {
    const place = {
      caseId,
      compartment: `party:${personId}`,
      table: 'safety_answers',
      column: 'answers_sealed',
      row: id,
    } as const
    const sealed = look.sealed('screening', { writer: personId })
    if (!sealed) look.readings.note('screening', id, personId, look.opening?.id)
    const kept = sealed ? null : answersSealed
    const answers = await openKeptJson<SafetyAnswersView['answers']>(tx, place, kept)
    const you = personId === viewer
    seen.push({
      id,
      by: names.of(personId),
      you,
      sealed,
      answers: answers ?? {},
      at: createdAt.toISOString(),
    })
  }
  return seen
}
