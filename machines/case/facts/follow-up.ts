import type { CaseEvent } from '../events.ts'
import type { Facts } from '../facts.ts'
import { cancelCheckIns } from './meeting.ts'
import { changeParty, partyOf } from './people.ts'

/** What follow-up events change. */
export function followUpAfter(facts: Facts, event: CaseEvent): Facts {
  switch (event.type) {
    case 'checkIn':
    case 'skipCheckIn': {
      const open = partyOf(facts, event.payload.person)?.checkInsOpen ?? 0
      return changeParty(facts, event.payload.person, { checkInsOpen: Math.max(0, open - 1) })
    }
    case 'amend':
    case 'meetAgain':
      return cancelCheckIns(facts)
    default:
      return facts
  }
}
