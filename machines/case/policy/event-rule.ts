import type { EventType } from '../events.ts'
import type { AnyState } from '../states.ts'
import type { Relation } from './relations.ts'

/** `states`: a list, `open` for every stored state but closed, or `any` for every stored state. */
export type EventRule = {
  event: EventType
  relations: readonly Relation[]
  states: readonly AnyState[] | 'open' | 'any'
  /** Read aloud, it is the rule. */
  sentence: string
}
