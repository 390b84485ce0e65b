import type { Facts } from '../facts.ts'
import { isReady, takingPart } from './people.ts'

/**
 * No meeting is planned or going on any more. One that was going on counts as held, and each of its mediators
 * owes a debrief: judged before the event takes anybody away.
 */
export function endMeeting(facts: Facts): Facts {
  const rest = { ...facts, session: null, timesOffered: [] }
  if (!facts.session?.live) return rest
  return {
    ...rest,
    sessionsHeld: facts.sessionsHeld + 1,
    mediators: facts.mediators.map((m) => (isReady(m) ? { ...m, owes: m.owes + 1 } : m)),
  }
}

/** The time has come for which the meeting is planned. */
export const hasBegun = ({ session, now }: Facts): boolean =>
  session !== null && session.startsAt <= now

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
