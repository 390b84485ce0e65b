import type { CaseEvent, EventType } from './events.ts'
import type { Audience, Group } from './policy/audience.ts'
import { eventRules } from './policy/events.ts'
import { effectiveRelations, involved, type Relation } from './policy/relations.ts'

/** From whose side an entry is told. `party` entries are the same words for every party. */
export type PointOfView = 'self' | 'party' | 'mediator' | 'staff'
/** Whom each event is told to, as its rules say. */
export const audiences = Object.fromEntries(
  eventRules.map((rule) => [rule.event, rule.told]),
) as Record<EventType, Audience>

/** Somebody calls for another adult than the supervisor: then no supervisor reads of it. */
export const isForLead = (event: CaseEvent): boolean =>
  event.type === 'raiseConcern' && event.payload.otherAdult === true

/** Whom this very event is told to. */
export const audienceOf = (event: CaseEvent): Audience =>
  isForLead(event) ? { to: ['safeguarding'] } : audiences[event.type]

const groups: Record<Group, readonly Relation[]> = {
  parties: ['requester', 'invited', 'party'],
  mediators: ['mediator', 'observer'],
  supervisor: ['supervisor'],
  safeguarding: ['safeguarding'],
}

const viewOf: Record<Group, PointOfView> = {
  parties: 'party',
  mediators: 'mediator',
  supervisor: 'staff',
  safeguarding: 'staff',
}

/**
 * From which point of view somebody sees an entry of a case's history, or null when they do not. `isActor`: they
 * did it; `isSubject`: it is about them (invited, handed over, whose check-in, whose declaration was decided).
 * A safety hold is shown to parties by the state of the case ("An adult is helping"), never by an entry.
 */
export function viewOfEvent(
  type: EventType,
  viewer: ReadonlySet<Relation>,
  role: { isActor: boolean; isSubject: boolean },
): PointOfView | null {
  if (role.isActor) return 'self'
  const audience = audiences[type]
  if (role.isSubject && audience.subject) return 'self'
  const held = effectiveRelations(viewer)
  // Whoever is in the conflict reads as a party, whatever else they are.
  const asParty = [...held].some((relation) => (involved as readonly Relation[]).includes(relation))
  const open: readonly Group[] = asParty ? ['parties'] : ['supervisor', 'safeguarding', 'mediators']
  const seen = open.find(
    (group) => audience.to.includes(group) && groups[group].some((relation) => held.has(relation)),
  )
  return seen ? viewOf[seen] : null
}
