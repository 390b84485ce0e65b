import 'server-only'
import type { StatementAnswers, StatementView } from './intake-types.ts'
import type { Look } from './look.ts'
import { openKept, openKeptJson } from './open-kept.ts'

/** Each side as its writer told it, and the referrer's words: one's own, what was shared, or all for staff. */
export async function viewStatements(look: Look): Promise<StatementView[] | null> {
  const { tx, loaded, viewer } = look
  const where = whichStatements(look)
  if (!where) return null
  const caseId = loaded.id
  const rows = await tx.statement.findMany({
    where: { caseId, ...where },
    select: {
      id: true,
      personId: true,
      textSealed: true,
      answersSealed: true,
      shared: true,
      createdAt: true,
    },
    orderBy: { createdAt: 'asc' },
  })
  const names = await look.names(rows.map((row) => row.personId))
  const sides = new Set(loaded.facts.parties.map((party) => party.id))
  const seen: StatementView[] = []
  for (const { id, personId, textSealed, answersSealed, shared, createdAt } of rows) {
    const referral = !sides.has(personId)
    const field = referral ? 'referrerText' : 'statement'
    const sealed = look.sealed(field, { writer: personId, shared })
    if (!sealed) look.readings.note(field, id, personId, look.opening?.id)
    const place = { caseId, compartment: `party:${personId}`, table: 'statement', row: id } as const
    const answers = await openKeptJson<StatementAnswers>(
      tx,
      { ...place, column: 'answers_sealed' },
      answersSealed,
    )
    seen.push({
      id,
      by: names.of(personId),
      referral,
      you: personId === viewer,
      sealed,
      text: await openKept(tx, { ...place, column: 'text_sealed' }, sealed ? null : textSealed),
      answers: readable(look, personId, sealed ? practical(answers) : (answers ?? {})),
      shared,
      at: createdAt.toISOString(),
    })
  }
  return seen
}

function whichStatements({ may, viewer }: Look) {
  const access = [may('statement'), may('referrerText')]
  if (access.includes('all')) return {}
  const own = { personId: viewer }
  if (access.includes('shared')) return { OR: [own, { shared: true }] }
  return access.includes('own') ? own : null
}

/** What staff need for their work at every step, reason or not: how to reach people, when they can, whom they wish. */
const practical = (answers: StatementAnswers | null): StatementAnswers => {
  const { contact, mayContactOther, unwantedMediators, times, needs, meetFormat } = answers ?? {}
  const kept = { contact, mayContactOther, unwantedMediators, times, needs, meetFormat }
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined))
}

/** How to reach somebody, and whom they do not want as a mediator, are narrower than the side itself. */
function readable(
  { may, viewer }: Look,
  writer: string,
  answers: StatementAnswers,
): StatementAnswers {
  const reads = (field: 'contact' | 'unwantedMediators') =>
    may(field) === 'all' || (may(field) === 'own' && writer === viewer)
  const kept = { ...answers }
  if (!reads('unwantedMediators')) delete kept.unwantedMediators
  if (!reads('contact')) {
    delete kept.contact
    delete kept.mayContactOther
  }
  return kept
}
