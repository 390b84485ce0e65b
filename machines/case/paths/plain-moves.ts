import { type CaseEvent, type EventType, eventTypes, parsePayload } from '../events.ts'
import type { Facts } from '../facts.ts'
import { may } from '../policy.ts'
import type { AnyState } from '../states.ts'
import { type Cast, type Role, roles } from './cast.ts'
import { moves } from './moves.ts'
import { standing } from './standing.ts'

const named = new Set(moves.map((move) => move.type))

/** The events that ask for nothing but a yes and have no example of their own. */
export const plainTypes: EventType[] = eventTypes.filter(
  (type) => !named.has(type) && parsePayload(type, {}).ok,
)

/** Such an event by the first of the cast who may do it here, if there is anybody. */
export function plainMove(
  type: EventType,
  place: { state: AnyState; facts: Facts },
  cast: Cast,
): { by: Role; event: CaseEvent } | null {
  const by = roles.find((role) => may(standing(role, cast, place.facts), place.state, type))
  return by ? { by, event: { type, by: cast[by], payload: {} } as CaseEvent } : null
}
