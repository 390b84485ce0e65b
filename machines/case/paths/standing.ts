import { mediatorOf, partyOf, serving, takesPart } from '../facts/people.ts'
import type { Facts } from '../facts.ts'
import type { Relation } from '../policy/relations.ts'
import type { Cast, Role } from './cast.ts'

const offices: Partial<Record<Role, Relation>> = {
  supervisor: 'supervisor',
  adult: 'supervisor',
  safeguarding: 'safeguarding',
  referrer: 'referrer',
}

/** What somebody of the cast is to the case, told from the facts: an example walk sends nobody where they may not go. */
export function standing(role: Role, cast: Cast, facts: Facts): Set<Relation> {
  const id = cast[role]
  const office = offices[role]
  return new Set<Relation>([
    ...(office ? [office] : []),
    ...asParty(id, facts),
    ...asMediator(id, facts),
  ])
}

function asParty(id: string, facts: Facts): Relation[] {
  const party = partyOf(facts, id)
  if (!party?.invited) return []
  if (!takesPart(facts, party)) return ['formerParty']
  const side: Relation = party.consent === 'given' ? 'party' : 'invited'
  return facts.requester === id ? [side, 'requester'] : [side]
}

function asMediator(id: string, facts: Facts): Relation[] {
  const mediator = mediatorOf(facts, id)
  if (!mediator) return []
  if (!serving(facts).includes(mediator)) return ['formerMediator']
  if (mediator.declaration !== 'clear' || mediator.answer !== 'accepted')
    return ['proposedMediator']
  return [mediator.role === 'observer' ? 'observer' : 'mediator']
}
