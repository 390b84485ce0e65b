import type { EventType } from './events.ts'
import { type AnyState, openStates } from './states.ts'
import { agreement } from './transitions/agreement.ts'
import { anyTime } from './transitions/any-time.ts'
import { assignment } from './transitions/assignment.ts'
import type { Edge } from './transitions/edge.ts'
import { followUp } from './transitions/follow-up.ts'
import { intake } from './transitions/intake.ts'
import { session } from './transitions/session.ts'

/** What a hold lets through: calling for help, lifting it, leaving, ending for safety, and notes to the record. */
const passesHold = [
  'raiseConcern',
  'liftHold',
  'withdrawConsent',
  'recuse',
  'closeForSafety',
  'annotate',
] as const satisfies readonly EventType[]

const isHeldUp = (edge: Edge) =>
  !(passesHold as readonly string[]).includes(edge.on) &&
  edge.from.some((state) => (openStates as readonly string[]).includes(state))

/** Every arrow there is. `notHeld` is added here, once, so that no arrow can forget it. */
export const edges: readonly Edge[] = [
  ...intake,
  ...assignment,
  ...session,
  ...agreement,
  ...followUp,
  ...anyTime,
].map((edge) => (isHeldUp(edge) ? { ...edge, needs: ['notHeld', ...(edge.needs ?? [])] } : edge))

export function edgesFrom(state: AnyState, type?: EventType): Edge[] {
  return edges.filter(
    (edge) => edge.from.includes(state) && (type === undefined || edge.on === type),
  )
}
