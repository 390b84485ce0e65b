import type { CaseEvent, Payload } from '../events.ts'
import type { Facts } from '../facts.ts'
import { writtenOutcomes } from '../vocabulary.ts'
import { endMeeting, planCheckIns } from './meeting.ts'
import { sorted, utc } from './people.ts'

/** What events around a meeting change. `postpone` stands here: in screening there is no meeting to call off. */
export function sessionAfter(facts: Facts, event: CaseEvent): Facts {
  switch (event.type) {
    case 'postpone':
      return { ...endMeeting(facts), postponedUntil: utc(event.payload.until) }
    case 'reschedule': {
      const { startsAt, adultOnCall } = event.payload
      return facts.session
        ? { ...facts, session: { ...facts.session, startsAt: utc(startsAt), adultOnCall } }
        : facts
    }
    case 'noShow':
      return endMeeting(facts)
    case 'startSession':
      return facts.session ? { ...facts, session: { ...facts.session, live: true } } : facts
    case 'endSession':
      return ended(endMeeting(facts), event.payload.outcome)
    case 'endWithoutAgreement':
      return planCheckIns({ ...facts, agreement: signedOnly(facts) })
    default:
      return facts
  }
}

/** A new text starts empty. What was signed earlier stays in force until something newer is signed. */
function ended(facts: Facts, outcome: Payload<'endSession'>['outcome']): Facts {
  if (outcome === 'adjourned') return facts
  if (outcome === 'stopped')
    return { ...facts, holds: sorted([...facts.holds, 'safety']) as Facts['holds'] }
  if ((writtenOutcomes as readonly string[]).includes(outcome)) return { ...facts, agreement: null }
  return planCheckIns(facts)
}

/** The draft is void; an agreement that everybody signed is not. */
export function signedOnly(facts: Facts): Facts['agreement'] {
  return facts.agreement && facts.agreement.version === facts.signedVersion ? facts.agreement : null
}
