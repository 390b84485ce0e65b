import type { CaseView, EventView } from '#lib/cases/view/types.ts'
import type { EventType } from '#machines/case/events.ts'

/** What moves a case on, the most pressing first. The first that can be done is the one primary button. */
const steps: readonly EventType[] = [
  'liftHold',
  'consent',
  'declareConflict',
  'acceptAppointment',
  'startScreening',
  'accept',
  'decideConflict',
  'recordConversation',
  'invite',
  'propose',
  'approveWording',
  'approvePolicy',
  'sign',
  'chooseTimes',
  'schedule',
  'offerTimes',
  'startSession',
  'submitForReview',
  'editAgreement',
  'checkIn',
  'meetAgain',
  'amend',
  'resume',
  'close',
]

/** What can be done instead of it or beside it. */
const beside: readonly EventType[] = [
  'endSession',
  'decline',
  'declineAppointment',
  'returnWording',
  'declineToSign',
  'reopenDraft',
  'reportProblem',
  'skipCheckIn',
  'objectToMediator',
  'reschedule',
  'noShow',
  'redirect',
  'offerCoaching',
  'postpone',
  'endWithoutAgreement',
  'closeUnconvened',
  'merge',
]

/** What a supervisor seldom needs. */
const seldom: readonly EventType[] = [
  'annotate',
  'pause',
  'replaceMediator',
  'closeForSafety',
  'closeAdministratively',
]

/** What ends one's own part: always there, and quiet. */
const leaving: readonly EventType[] = ['withdrawConsent', 'withdrawRequest', 'recuse']

export type SortedEvents = {
  primary: EventView | null
  others: EventView[]
  /** nothing is asked of them now, whatever else they may do */
  waits: boolean
  /** theirs, but something is missing */
  blocked: EventView[]
  seldom: EventView[]
  leaving: EventView[]
  /** they may call for an adult from inside the case */
  adult: boolean
}

/**
 * A viewer's events, by how much each matters to them now. `cameBack`: a text was sent back and is as it was: first it is
 * changed.
 */
export function sortEvents(view: CaseView, cameBack: boolean): SortedEvents {
  const { events, checkIns, state, relations, hold } = view
  const pick = (list: readonly EventType[]) =>
    list.flatMap((type) => events.filter((event) => event.type === type))
  // A check-in before its day may be answered, but nobody is asked to, and there is nothing to skip.
  const early = checkIns !== null && !checkIns.rows.some((row) => row.you && row.due)
  const party = relations.includes('party')
  const pressing: EventType[] = [
    ...(lacksMediator(view) ? (['replaceMediator'] as const) : []),
    ...(cameBack ? (['editAgreement'] as const) : []),
  ]
  const ordered = [...pressing, ...steps.filter((type) => !pressing.includes(type))]
  const loud = pick(ordered).filter((event) => event.enabled)
  const answered = view.timeAnswers?.some(({ you }) => you)
  const candidates = loud.filter(
    ({ type }) => !(type === 'checkIn' && early) && !(type === 'chooseTimes' && answered),
  )
  const primary = (state === 'closed' ? undefined : candidates[0]) ?? null
  return {
    primary,
    others: [...loud, ...pick(beside).filter((event) => event.enabled)].filter(
      (event) => event !== primary && !(event.type === 'skipCheckIn' && early && party),
    ),
    waits: candidates.length === 0,
    // That everything waits is said above, once: only why it cannot be let go on is not.
    blocked: [...pick(steps), ...pick(beside)].filter(
      ({ type, enabled }) => !enabled && (!hold || type === 'liftHold'),
    ),
    seldom: pick(seldom).filter((event) => !loud.includes(event)),
    leaving: pick(leaving).filter((event) => event.enabled),
    adult: events.some((event) => event.type === 'raiseConcern' && event.enabled),
  }
}

/** For staff: the team waits for nobody and is too small, so it is on them to name another. */
function lacksMediator({ state, team, file }: CaseView): boolean {
  const here = (team ?? []).filter((one) => one.serves && !one.away)
  if (!file) return false
  if (state === 'assignment.confirming') return here.every((one) => one.ready)
  const able = here.filter((one) => one.ready && one.role !== 'observer').length
  return (
    (state === 'assignment.scheduling' || state === 'session.planned') && able < file.minMediators
  )
}
