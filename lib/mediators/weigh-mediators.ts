import { hasAccepted, mediatorOf, partyOf, serving } from '#machines/case/facts/people.ts'
import type { Facts, Mediator } from '#machines/case/facts.ts'

/** How many open cases a mediator should serve in at most: more is for the supervisor to decide. */
export const CASES_AT_MOST = 2

/** What is known about a mediator's work in the programme; how cases ended is not part of it. */
export type Work = {
  id: string
  name: string
  pronouns: string | null
  openCases: number
  /** cases of the last 90 days, finished ones counted */
  casesLately: number
  /** whole days since the last appointment; null when there was none */
  daysSince: number | null
  /** with whom they served last */
  lastWith: string[]
  /** somebody's wish names them */
  unwanted: boolean
}

/** Why a mediator cannot be proposed in this case. */
export type Bar = 'side' | 'witness' | 'excluded' | 'objected' | 'recused' | 'serves'
/** What speaks against, though a person may decide otherwise. */
export type Doubt = 'many-cases' | 'unwanted' | 'declined'

/** The part of whoever serves already, and whether they have said yes to it. */
export type Part = { role: Mediator['role']; saidYes: boolean }

export type Candidate = Work & {
  bar: Bar | null
  doubts: Doubt[]
  part: Part | null
  suggested: boolean
}

/**
 * Every mediator with what speaks for and against them in this case: those without doubts first, then whoever has
 * the least to do and has waited longest. As many as there are places left are suggested, but not two who served
 * together last time.
 * Nobody is ever weighed by how their cases ended.
 */
export function weighMediators(facts: Facts, work: Work[]): Candidate[] {
  const weighed = work
    .map((one) => ({
      ...one,
      bar: barOf(facts, one),
      doubts: doubtsOf(facts, one),
      part: partOf(facts, one),
      suggested: false,
    }))
    .sort(before)
  const chosen: Candidate[] = []
  const free =
    facts.minMediators - weighed.filter(({ part }) => part && part.role !== 'observer').length
  for (const one of weighed) {
    if (chosen.length >= free) break
    const pairAgain = chosen.some(({ id }) => one.lastWith.includes(id))
    if (!one.bar && one.doubts.length === 0 && !pairAgain) chosen.push(one)
  }
  return weighed.map((one) => ({ ...one, suggested: chosen.includes(one) }))
}

function barOf(facts: Facts, { id }: Work): Bar | null {
  if (partyOf(facts, id)) return 'side'
  if (facts.witnesses.includes(id)) return 'witness'
  const row = mediatorOf(facts, id)
  if (row?.declaration === 'excluded') return 'excluded'
  if (row?.answer === 'objected') return 'objected'
  if (row?.answer === 'recused') return 'recused'
  return serving(facts).some((one) => one.id === id) ? 'serves' : null
}

function partOf(facts: Facts, { id }: Work): Part | null {
  const row = serving(facts).find((one) => one.id === id)
  return row ? { role: row.role, saidYes: hasAccepted(row) } : null
}

function doubtsOf(facts: Facts, { id, openCases, unwanted }: Work): Doubt[] {
  const doubts: Doubt[] = []
  if (unwanted) doubts.push('unwanted')
  if (openCases >= CASES_AT_MOST) doubts.push('many-cases')
  if (mediatorOf(facts, id)?.answer === 'declined') doubts.push('declined')
  return doubts
}

function before(a: Candidate, b: Candidate): number {
  return (
    Number(a.bar !== null) - Number(b.bar !== null) ||
    a.doubts.length - b.doubts.length ||
    a.openCases - b.openCases ||
    a.casesLately - b.casesLately ||
    (b.daysSince ?? Number.POSITIVE_INFINITY) - (a.daysSince ?? Number.POSITIVE_INFINITY) ||
    a.name.localeCompare(b.name)
  )
}
