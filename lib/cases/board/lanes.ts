import type { EventType } from '#machines/case/events.ts'
import type { Facts } from '#machines/case/facts.ts'
import { blockers } from '#machines/case/machine.ts'
import type { Reason, ReasonCode } from '#machines/case/reasons.ts'
import { type CaseState, stageOf } from '#machines/case/states.ts'

/** The supervisor's columns, in their order. `later`: nothing to do before a date. */
export const lanes = [
  'urgent',
  'new',
  'talking',
  'needsMediators',
  'thisWeek',
  'agreements',
  'checkIns',
  'readyToClose',
  'later',
] as const
export type Lane = (typeof lanes)[number]

/**
 * What decides where a card lies. `alerts`: how many calls for an adult are not over; `checkInDue`: when the next open
 * check-in is, or was, due.
 */
export type Standing = {
  state: CaseState
  facts: Facts
  urgent: boolean
  alerts: number
  checkInDue: string | null
  viewer: string
}

const week = 7 * 24 * 3600 * 1000

/** The column in which the supervisor finds this case. */
export function laneOf({ state, facts, urgent, alerts, checkInDue, viewer }: Standing): Lane {
  const { now, holds, session, postponedUntil } = facts
  if (holds.includes('safety') || alerts > 0 || (urgent && stageOf(state) === 'intake'))
    return 'urgent'
  if (holds.length > 0 || (postponedUntil !== null && postponedUntil > now)) return 'later'
  if (state === 'intake.requested') return 'new'
  if (state === 'followUp.reviewing') return 'checkIns'
  if (state === 'followUp.active') {
    if (blockers(state, facts, 'close', viewer).length === 0) return 'readyToClose'
    return checkInDue !== null && checkInDue > now ? 'later' : 'checkIns'
  }
  if (session && Date.parse(session.startsAt) > Date.parse(now) + week) return 'later'
  const stage = stageOf(state)
  if (stage === 'intake') return 'talking'
  if (stage === 'assignment') return 'needsMediators'
  return stage === 'session' ? 'thisWeek' : 'agreements'
}

/** The event that brings a case on from here. Before a date can be set, what it needs is what is missing. */
const next: Partial<Record<CaseState, readonly [CaseState, EventType]>> = {
  'intake.requested': ['intake.requested', 'startScreening'],
  'intake.screening': ['intake.screening', 'accept'],
  'intake.convening': ['assignment.scheduling', 'schedule'],
  'assignment.matching': ['assignment.scheduling', 'schedule'],
  'assignment.confirming': ['assignment.scheduling', 'schedule'],
  'assignment.scheduling': ['assignment.scheduling', 'schedule'],
  'session.planned': ['session.planned', 'startSession'],
  'session.adjourned': ['session.adjourned', 'meetAgain'],
  'agreement.drafting': ['agreement.drafting', 'submitForReview'],
  'followUp.active': ['followUp.active', 'close'],
}

/** What is missing before the case goes on, as reasons; nothing where it only waits for people. */
export function missingFor({
  state,
  facts,
  viewer,
}: Pick<Standing, 'state' | 'facts' | 'viewer'>): Reason[] {
  const step = next[state]
  const early: readonly ReasonCode[] = stageOf(state) === 'intake' ? ['too-few-mediators'] : []
  const reasons = step ? blockers(step[0], facts, step[1], viewer) : []
  return reasons.filter(({ code }) => !early.includes(code))
}
