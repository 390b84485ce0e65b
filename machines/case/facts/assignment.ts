import type { CaseEvent, Payload } from '../events.ts'
import type { Facts, Mediator } from '../facts.ts'
import { endMeeting } from './meeting.ts'
import { changeMediator, putMediator, serving, sorted, utc } from './people.ts'

/** What assignment events change. */
export function assignmentAfter(facts: Facts, event: CaseEvent): Facts {
  switch (event.type) {
    case 'propose':
      return proposed(facts, event.payload)
    case 'declareConflict':
      // Whoever declares anew has to accept anew: an answer given before stood on other ground.
      return changeMediator(facts, event.by, {
        declaration: declared(event.payload),
        answer: 'none',
      })
    case 'decideConflict': {
      const declaration = event.payload.decision === 'exclude' ? 'excluded' : 'clear'
      return changeMediator(facts, event.payload.mediator, { declaration })
    }
    case 'acceptAppointment':
      return changeMediator(facts, event.by, { answer: 'accepted' })
    case 'declineAppointment':
      return changeMediator(facts, event.by, { answer: 'declined' })
    case 'objectToMediator':
      return changeMediator(endMeeting(facts), event.payload.mediator, { answer: 'objected' })
    case 'offerTimes':
      return {
        ...facts,
        timesOffered: sorted(event.payload.times.map((time) => utc(time.startsAt))),
      }
    case 'schedule':
      return scheduled(facts, event.payload)
    default:
      return facts
  }
}

/** Whoever said yes to the same part is not asked again; a clear declaration holds for as long as the people are the same. */
function proposed(facts: Facts, { team }: Payload<'propose'>): Facts {
  const ids = new Set(team.map((a) => a.person))
  const leaving = serving(facts).filter((m) => !ids.has(m.id))
  const without = leaving.reduce(
    (known, m) => changeMediator(known, m.id, { answer: 'stood-down' }),
    facts,
  )
  return team.reduce((known, a) => putMediator(known, a.person, a.role), without)
}

/** Only a stranger, or known by sight, with nothing known and no doubt, is clear without a supervisor's decision. */
function declared(said: Payload<'declareConflict'>): Mediator['declaration'] {
  if (said.canBeFair === 'no') return 'excluded'
  const distant = said.people.every((line) => line.knows === 'no' || line.knows === 'by-sight')
  return distant && !said.knowsConflict && said.canBeFair === 'yes' ? 'clear' : 'pending'
}

function scheduled(facts: Facts, plan: Payload<'schedule'>): Facts {
  const n = facts.sessionsScheduled + 1
  return {
    ...facts,
    sessionsScheduled: n,
    timesOffered: [],
    postponedUntil: null,
    session: {
      n,
      kind: plan.kind,
      with: plan.with ?? null,
      startsAt: utc(plan.startsAt),
      adultOnCall: plan.adultOnCall,
      live: false,
    },
  }
}
