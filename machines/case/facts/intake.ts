import { lockedCategories } from '../categories.ts'
import type { CaseEvent, Payload } from '../events.ts'
import type { Facts } from '../facts.ts'
import { changeParty, partyOf, putParty, serving } from './people.ts'

/** What creation and intake events change. */
export function intakeAfter(facts: Facts, event: CaseEvent): Facts {
  switch (event.type) {
    case 'request':
      return putParty(
        { ...facts, requester: event.by, unlinkedPeople: [...event.payload.otherPeople.keys()] },
        event.by,
        { invited: true },
      )
    case 'refer':
    case 'promote':
      return {
        ...facts,
        witnesses: [event.by],
        unlinkedPeople: [...event.payload.people.keys()],
      }
    case 'recordConversation':
      return talkedWith(facts, event.payload)
    case 'accept':
      return { ...lockIf(facts, event.payload.category), postponedUntil: null }
    case 'offerCoaching':
      return coach(facts, event.payload.person)
    case 'invite':
      return invited(facts, event.payload)
    case 'decline':
      return changeParty(facts, event.by, { consent: 'declined' })
    case 'consent':
      return changeParty(facts, event.by, { consent: 'given' })
    default:
      return facts
  }
}

const lockIf = (facts: Facts, category: string): Facts => ({
  ...facts,
  lockedCategory:
    facts.lockedCategory || (lockedCategories as readonly string[]).includes(category),
})

const settle = (facts: Facts, positions: (number | undefined)[]): Facts => ({
  ...facts,
  unlinkedPeople: facts.unlinkedPeople.filter((position) => !positions.includes(position)),
})

/** A conversation with somebody who is neither a party nor being linked (the referrer, say) makes nobody a party. */
function talkedWith(facts: Facts, talk: Payload<'recordConversation'>): Facts {
  const known = settle(lockIf(facts, talk.category), [talk.named, ...(talk.leaveOut ?? [])])
  const isParty = talk.named !== undefined || partyOf(facts, talk.with) !== undefined
  return isParty ? putParty(known, talk.with, { screened: talk.suitable }) : known
}

/** The person's yes to the supervisor is the consent of a case of one. */
function coach(facts: Facts, person: string): Facts {
  return changeParty(
    { ...facts, kind: 'coaching', coached: person, minMediators: 1, postponedUntil: null },
    person,
    { consent: 'given', invited: true },
  )
}

/** Mediators who stayed from before declare anew: their declaration said nothing about a person who comes now. */
function invited(facts: Facts, invitation: Payload<'invite'>): Facts {
  const consent = partyOf(facts, invitation.person)?.consent === 'given' ? 'given' : 'none'
  const staying = new Set(serving(facts).map((m) => m.id))
  return {
    ...putParty(settle(facts, [invitation.named]), invitation.person, { invited: true, consent }),
    mediators: facts.mediators.map((m) =>
      staying.has(m.id) ? { ...m, declaration: 'none', answer: 'none' } : m,
    ),
  }
}
