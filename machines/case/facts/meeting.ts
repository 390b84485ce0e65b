import type { Facts } from '../facts.ts'
import { presentMediators, takingPart } from './people.ts'

/**
 * No meeting is planned or going on any more. One that was going on counts as held, and each of its mediators who
 * can act owes a debrief: judged before the event takes anybody out.
 */
export function endMeeting(facts: Facts): Facts {
  const rest = { ...facts, session: null, timesOffered: [] }
  if (!facts.session?.live) return rest
  return {
    ...rest,
    sessionsHeld: facts.sessionsHeld + 1,
    debriefsMissing: facts.debriefsMissing + presentMediators(facts).length,
  }
}

/** Check-ins come by themselves when follow-up begins, without an agreement too. Earlier open ones are replaced. */
export function planCheckIns(facts: Facts): Facts {
  const ids = new Set(takingPart(facts).map((party) => party.id))
  return {
    ...facts,
    parties: facts.parties.map((p) => ({
      ...p,
      checkInsOpen: ids.has(p.id) ? facts.checkInsPlanned : 0,
    })),
  }
}

/** Nobody is asked how it went while people are talking again. */
export function cancelCheckIns(facts: Facts): Facts {
  return { ...facts, parties: facts.parties.map((party) => ({ ...party, checkInsOpen: 0 })) }
}
