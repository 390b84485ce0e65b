import type { CaseEvent } from '../events.ts'
import type { Facts } from '../facts.ts'
import type { Reason } from '../reasons.ts'

/**
 * What guards judge. "All have" is judged on the facts as they will be (`after`); repeats, holds and "may this
 * still be done" on the facts as they are (`before`). For a button without a payload both are the same.
 */
export type World = { before: Facts; after: Facts; by: string }

/**
 * Null when nothing stands in the way. A guard that looks at the payload gives null without an event: the
 * interface asks it before there is a payload.
 */
export type Guard = (world: World, event?: CaseEvent) => Reason | null

export const unless = (fine: boolean, reason: Reason): Reason | null => (fine ? null : reason)
/** Null for an empty list: names by id who is in the way otherwise. */
export const unlessNobody = (code: Reason['code'], people: string[]): Reason | null =>
  unless(people.length === 0, { code, people })
