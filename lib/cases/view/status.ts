import type { Facts } from '#machines/case/facts.ts'
import type { Access } from '#machines/case/policy/field-rule.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import { mayRead } from '#machines/case/policy.ts'
import { type CaseState, type Stage, stageOf } from '#machines/case/states.ts'
import type { Hold, Status } from './types.ts'

const strongest = ['safety', 'legal', 'pause'] as const

/** The hold that a viewer is told of. What kind of rest it is, other than for safety, is for staff. */
export function holdFor(holds: Facts['holds'], access: Access): Hold | null {
  const hold = strongest.find((kind) => holds.includes(kind)) ?? null
  if (access === 'all' || hold === null || hold === 'safety') return access === 'none' ? null : hold
  return access === 'none' ? null : 'pause'
}

/**
 * The plain words for where a case stands. Whoever learns only that it exists gets three of them, and whoever said no
 * or left hears that it is over for them.
 */
export function statusFor(
  state: CaseState,
  hold: Hold | null,
  existence: Access,
  relations: ReadonlySet<Relation>,
): Status {
  if (state === 'closed') return 'finished'
  if (hasLeft(existence, relations)) return 'left'
  if (state === 'intake.requested' && hold !== 'safety') return 'requested'
  if (existence !== 'all') return 'underway'
  if (hold === 'safety') return 'adult'
  if (state === 'session.planned') return 'planned'
  const words = { intake: 'talking', assignment: 'matching', session: 'meeting' } as const
  const stage = stageOf(state)
  if (stage === 'agreement') return 'agreement'
  return stage === 'followUp' ? 'checkIn' : words[stage as keyof typeof words]
}

/** What is done with one person alone after the other has left is not for whoever left. */
export const kindFor = (
  kind: Facts['kind'],
  existence: Access,
  relations: ReadonlySet<Relation>,
): Facts['kind'] => (hasLeft(existence, relations) ? 'mediation' : kind)

const hasLeft = (existence: Access, relations: ReadonlySet<Relation>): boolean =>
  existence !== 'all' && relations.has('formerParty')

/** Where a case is, as far as whoever is this to it may know. */
export type Place = { stage: Stage | null; state: CaseState | null }

/** Stage and state as somebody may know them: that a problem was reported is not for the other side. */
export function placeFor(state: CaseState, relations: ReadonlySet<Relation>): Place {
  if (mayRead(relations, state, 'existence') !== 'all') return { stage: null, state: null }
  const staff = mayRead(relations, state, 'conversations') === 'all'
  const shown = state === 'followUp.reviewing' && !staff ? 'followUp.active' : state
  return { stage: stageOf(shown), state: shown }
}
