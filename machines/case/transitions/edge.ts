import type { BranchName } from '../branches.ts'
import type { EffectName } from '../effects.ts'
import type { EventType } from '../events.ts'
import type { GuardName } from '../guards.ts'
import type { AnyState, CaseState } from '../states.ts'

/**
 * One arrow of the picture. Of several with the same `from` and `on`, the first whose `when` is true is taken, so
 * the one without `when` comes last. `needs` are the guards that may refuse; `same` stays where it is.
 */
export type Edge = {
  from: readonly AnyState[]
  on: EventType
  to: CaseState | 'same'
  when?: BranchName
  needs?: readonly GuardName[]
  effects?: readonly EffectName[]
}
