import type { EventType } from '#machines/case/events.ts'
import { mediatorOf, partyOf } from '#machines/case/facts/people.ts'
import { blockers, eventsFrom } from '#machines/case/machine.ts'
import { may } from '#machines/case/policy.ts'
import type { Reason, ReasonCode } from '#machines/case/reasons.ts'
import type { LoadedCase } from '../load-case.ts'

// Reasons that waiting does not change: then it is no button of this person's.
const never: readonly ReasonCode[] = [
  'not-from-here',
  'not-taking-part',
  'not-a-party',
  'not-invited',
  'not-a-mediator-here',
  'already-linked',
  'already-answered',
  'already-approved',
  'already-signed',
  'not-yours',
  'no-check-in-open',
  'not-held',
  'nothing-to-decide',
]

/** The first gives way where the second can be done: two words for one wish would confuse. */
const givesWay: readonly (readonly [EventType, EventType])[] = [
  ['withdrawConsent', 'withdrawRequest'],
  ['withdrawConsent', 'decline'],
  ['recuse', 'declineAppointment'],
]

/** Every event that is this viewer's in this state, with what stands in its way; those never theirs left out. */
export function openTo(
  { state, facts, relations }: Pick<LoadedCase, 'state' | 'facts' | 'relations'>,
  viewer: string,
): { type: EventType; reasons: Reason[] }[] {
  const possible = eventsFrom(state)
    .filter((type) => may(relations, state, type) && !isDone(facts, type, viewer))
    .map((type) => ({ type, reasons: blockers(state, facts, type, viewer) }))
    .filter(({ reasons }) => !reasons.some(({ code }) => never.includes(code)))
  const can = (type: EventType) =>
    possible.some((one) => one.type === type && one.reasons.length === 0)
  return possible.filter(
    ({ type }) => !givesWay.some(([weaker, stronger]) => type === weaker && can(stronger)),
  )
}

/** What somebody has done already, or asked for themselves, though the machine would let it pass. */
function isDone(facts: LoadedCase['facts'], type: EventType, viewer: string): boolean {
  if (type === 'consent') return partyOf(facts, viewer)?.consent === 'given'
  if (type === 'decline') return facts.requester === viewer
  if (type === 'declareConflict') return mediatorOf(facts, viewer)?.declaration !== 'none'
  return false
}
