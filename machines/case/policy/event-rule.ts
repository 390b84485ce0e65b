import type { EventType } from '../events.ts'
import type { AnyState } from '../states.ts'
import type { Audience } from './audience.ts'
import type { Relation } from './relations.ts'

/** `states`: a list, `open` for every stored state but closed, or `any` for every stored state. */
export type EventRule = {
  event: EventType
  relations: readonly Relation[]
  states: readonly AnyState[] | 'open' | 'any'
  /** who reads of it in the history; the same in every rule of an event */
  told: Audience
  /** Read aloud, it is the rule. */
  sentence: string
}
