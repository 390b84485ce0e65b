import type { Facts, Mediator, Party } from '../facts.ts'

/** UTC with milliseconds: the one way facts write a time. */
export const utc = (moment: string) => new Date(moment).toISOString()

export const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort()

const byId = <T extends { id: string }>(rows: T[]) =>
  rows.toSorted((a, b) => (a.id < b.id ? -1 : 1))

export const partyOf = (facts: Facts, id: string) => facts.parties.find((party) => party.id === id)
export const mediatorOf = (facts: Facts, id: string) =>
  facts.mediators.find((mediator) => mediator.id === id)

/** Whether the case is with this person: they have not said no or left, and it is not help for somebody else alone. */
export const takesPart = (facts: Facts, { id, consent }: Party): boolean =>
  (consent === 'none' || consent === 'given') &&
  (facts.kind === 'mediation' || id === facts.coached)

export const takingPart = (facts: Facts): Party[] =>
  facts.parties.filter((party) => takesPart(facts, party))

/** A mediation needs two, a case of one needs one. */
export const peopleNeeded = (facts: Facts) => (facts.kind === 'coaching' ? 1 : 2)

/** Appointed or proposed, and not out again. */
export function serving(facts: Facts): Mediator[] {
  return facts.mediators.filter(
    (m) => (m.answer === 'none' || m.answer === 'accepted') && m.declaration !== 'excluded',
  )
}

/** Enough to mediate and one to lead, whether they have said yes or not. Whoever is away does not count. */
export function isTeam(facts: Facts): boolean {
  const able = serving(facts).filter((m) => m.role !== 'observer' && !m.away)
  return able.length >= facts.minMediators && able.some((m) => m.role === 'lead')
}

/** Declared, clear and accepted, be it only to watch. */
export const hasAccepted = (m: Mediator): boolean =>
  m.declaration === 'clear' && m.answer === 'accepted'

/** The same, and not only watching. */
export const isReady = (m: Mediator): boolean => hasAccepted(m) && m.role !== 'observer'

/** Of those who are ready, the ones who can act now: what a meeting needs. */
export const presentMediators = (facts: Facts): Mediator[] =>
  facts.mediators.filter((m) => isReady(m) && !m.away)

/** Debriefs that are waited for. Whoever left the team, or is away, cannot write theirs. */
export const debriefsMissing = (facts: Facts): number =>
  presentMediators(facts).reduce((sum, { owes }) => sum + owes, 0)

export function changeParty(facts: Facts, id: string, change: Partial<Party>): Facts {
  return {
    ...facts,
    parties: facts.parties.map((party) => (party.id === id ? { ...party, ...change } : party)),
  }
}

/** As `changeParty`, for a person who may not be a party yet. */
export function putParty(facts: Facts, id: string, change: Partial<Party>): Facts {
  if (partyOf(facts, id)) return changeParty(facts, id, change)
  const fresh: Party = {
    id,
    invited: false,
    screened: false,
    consent: 'none',
    checkInsOpen: 0,
    ...change,
  }
  return { ...facts, parties: byId([...facts.parties, fresh]) }
}

export function changeMediator(facts: Facts, id: string, change: Partial<Mediator>): Facts {
  return {
    ...facts,
    mediators: facts.mediators.map((m) => (m.id === id ? { ...m, ...change } : m)),
  }
}

/** An appointment; what the same person declared before stays, and their yes to the same part. */
export function putMediator(facts: Facts, id: string, role: Mediator['role']): Facts {
  const known = mediatorOf(facts, id)
  if (known && known.role === role && hasAccepted(known)) return facts
  const { declaration = 'none', owes = 0 } = known ?? {}
  const others = facts.mediators.filter((m) => m.id !== id)
  const fresh: Mediator = { id, role, declaration, answer: 'none', away: false, owes }
  return { ...facts, mediators: byId([...others, fresh]) }
}
