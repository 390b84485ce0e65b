import { fromTransition } from 'xstate'
import { getShortestPaths } from 'xstate/graph'
import type { CaseEvent } from '../events.ts'
import { hasBegun } from '../facts/meeting.ts'
import { debriefsMissing } from '../facts/people.ts'
import { type Facts, factsAfter } from '../facts.ts'
import { eventsFrom, step } from '../machine.ts'
import { may } from '../policy.ts'
import type { AnyState } from '../states.ts'
import type { Cast, Role } from './cast.ts'
import { type Move, moves } from './moves.ts'
import { plainMove, plainTypes } from './plain-moves.ts'
import { standing } from './standing.ts'

export type Place = { state: AnyState; facts: Facts }
/** `outside`: what has to happen beside the events of the case before the next step. */
export type WalkStep =
  | { by: Role; event: CaseEvent }
  | { outside: 'debriefs-in' | 'meeting-begins' }
export type Walk = { steps: WalkStep[]; place: Place }

type Taken = { type: string; step: WalkStep }

/** Where a step leads; the same place when it is refused. */
export function walkOn({ state, facts }: Place, taken: WalkStep): Place {
  if ('outside' in taken) {
    const mediators = facts.mediators.map((m) => ({ ...m, owes: 0 }))
    const session = facts.session && { ...facts.session, startsAt: facts.now }
    return {
      state,
      facts: { ...facts, ...(taken.outside === 'debriefs-in' ? { mediators } : { session }) },
    }
  }
  const result = step(state, facts, taken.event)
  return result.ok ? { state: result.to, facts: factsAfter(facts, taken.event) } : { state, facts }
}

/** The moves that name an event of this state, as events. `road`: only those that other places are reached by. */
export function stepsAt(place: Place, cast: Cast, road: boolean): WalkStep[] {
  const known = new Set(eventsFrom(place.state))
  const named = moves.filter(
    (move) =>
      known.has(move.type) &&
      !(road && move.aside) &&
      (place.state === 'new' || may(standing(move.by, cast, place.facts), place.state, move.type)),
  )
  const steps: WalkStep[] = named.map((move) => ({
    by: move.by,
    event: eventOf(move, cast, place.facts),
  }))
  const plain = road ? [] : plainTypes.filter((type) => known.has(type))
  const yeses = plain.flatMap((type) => plainMove(type, place, cast) ?? [])
  const owed = debriefsMissing(place.facts) > 0 && place.state.startsWith('followUp')
  const ahead = place.state === 'session.planned' && !road && !hasBegun(place.facts)
  return [
    ...steps,
    ...yeses,
    ...(owed ? [{ outside: 'debriefs-in' } as const] : []),
    ...(ahead ? [{ outside: 'meeting-begins' } as const] : []),
  ]
}

export function eventOf(move: Move, cast: Cast, facts: Facts): CaseEvent {
  return { type: move.type, by: cast[move.by], payload: move.payload(cast, facts) } as CaseEvent
}

/** Facts differ in more ways than matter: places with the same key count as one, or the graph would never end. */
export function placeKey({ state, facts }: Place): string {
  const { agreement: text, session } = facts
  return JSON.stringify([
    state,
    facts.kind,
    facts.requester !== null,
    facts.holds,
    facts.unlinkedPeople.length,
    facts.lockedCategory,
    facts.parties.map((p) => [p.id, p.invited, p.screened, p.consent, p.checkInsOpen]),
    facts.mediators.map((m) => [m.id, m.declaration, m.answer]),
    facts.timesOffered.length > 0,
    session && [session.kind, session.live, hasBegun(facts)],
    text && [text.complete, text.approvedBy.length, text.policyApproved, text.signedBy.length],
    facts.signedVersion !== null,
    debriefsMissing(facts) > 0,
  ])
}

/** The shortest way to every place that the road leads to, from a case that does not exist yet. */
export function roads(start: Facts, cast: Cast): Walk[] {
  const logic = fromTransition((place: Place, taken: Taken) => walkOn(place, taken.step), {
    state: 'new',
    facts: start,
  } as Place)
  const found = getShortestPaths(logic, {
    events: (snapshot) =>
      stepsAt(snapshot.context, cast, true).map((step) => ({
        type: 'event' in step ? step.event.type : 'outside',
        step,
      })),
    serializeState: (snapshot) => placeKey(snapshot.context),
    serializeEvent: (taken) => JSON.stringify(taken),
    limit: 20_000,
  })
  return found
    .map((path) => ({
      steps: path.steps.flatMap(({ event }) => ('step' in event ? [event.step] : [])),
      place: path.state.context,
    }))
    .sort((a, b) => a.steps.length - b.steps.length)
}
