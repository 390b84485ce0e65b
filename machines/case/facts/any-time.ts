import type { CaseEvent, Payload } from '../events.ts'
import type { Facts } from '../facts.ts'
import { cancelCheckIns, endMeeting } from './meeting.ts'
import { changeMediator, changeParty, mediatorOf, putMediator, sorted } from './people.ts'
import { signedOnly } from './session.ts'

/** What the events change that are possible in every open state. */
export function anyTimeAfter(facts: Facts, event: CaseEvent): Facts {
  switch (event.type) {
    case 'raiseConcern': {
      const leadAwaited = facts.leadAwaited || event.payload.otherAdult === true
      return { ...withHold(facts, 'safety'), leadAwaited }
    }
    case 'pause':
      return withHold(facts, event.payload.kind)
    case 'liftHold':
      return { ...facts, holds: facts.holds.filter((kind) => kind !== event.payload.kind) }
    case 'withdrawConsent':
      return withdrawn(facts, event.by)
    case 'recuse':
      return recused(facts, event.by)
    case 'replaceMediator':
      return replaced(facts, event.payload)
    case 'closeForSafety':
    case 'closeAdministratively':
      return cancelCheckIns(endMeeting(facts))
    default:
      return facts
  }
}

function withHold(facts: Facts, kind: Facts['holds'][number]): Facts {
  return { ...facts, holds: sorted([...facts.holds, kind]) as Facts['holds'] }
}

/** Nothing half-done outlives a consent. What everybody signed before stays what it is. */
function withdrawn(facts: Facts, by: string): Facts {
  const left = changeParty(endMeeting(facts), by, { consent: 'withdrawn', checkInsOpen: 0 })
  return { ...left, agreement: signedOnly(facts) }
}

/** An observer who goes does not end the meeting of the others. */
function recused(facts: Facts, by: string): Facts {
  const before = mediatorOf(facts, by)?.role === 'observer' ? facts : endMeeting(facts)
  return changeMediator(before, by, { answer: 'recused' })
}

function replaced(facts: Facts, { mediator, newcomer, role }: Payload<'replaceMediator'>): Facts {
  const ended = endMeeting(facts)
  const without = mediator ? changeMediator(ended, mediator, { answer: 'stood-down' }) : ended
  return newcomer ? putMediator(without, newcomer, role) : without
}
