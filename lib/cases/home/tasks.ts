import type { EventType } from '#machines/case/events.ts'
import {
  hasAccepted,
  peopleNeeded,
  presentMediators,
  serving,
  takingPart,
} from '#machines/case/facts/people.ts'
import type { Facts } from '#machines/case/facts.ts'
import type { Relation } from '#machines/case/policy/relations.ts'
import type { CaseState } from '#machines/case/states.ts'

/** What may need a person now, the most pressing first. */
export const taskNames = [
  'alert',
  'alertTaken',
  'liftHold',
  'handOver',
  'sessionNow',
  'session',
  'decideConflict',
  'startScreening',
  'declareConflict',
  'acceptAppointment',
  'consent',
  'approvePolicy',
  'sign',
  'approveWording',
  'chooseTimes',
  'checkIn',
  'debrief',
  'review',
  'screen',
  'accept',
  'convene',
  'goOn',
  'propose',
  'replaceMediator',
  'offerTimes',
  'schedule',
  'meetAgain',
  'editAgreement',
  'close',
] as const
export type TaskName = (typeof taskNames)[number]

/** A task that is there whenever its event can be done in this state by somebody who is this to the case. */
export type Rule = {
  task: TaskName
  event: EventType
  as: readonly Relation[]
  states?: readonly CaseState[]
  /** only while this is so */
  when?: (facts: Facts) => boolean
  /** its event is only one way on: whoever decides looks at the case first */
  look?: true
}

const sides = ['requester', 'invited', 'party'] as const

/** Tasks of the people of a case. Meetings, chosen times, check-ins and debriefs have dates and rows of their own. */
export const ownRules: readonly Rule[] = [
  { task: 'consent', event: 'consent', as: sides },
  { task: 'declareConflict', event: 'declareConflict', as: ['proposedMediator'] },
  { task: 'acceptAppointment', event: 'acceptAppointment', as: ['proposedMediator'] },
  { task: 'approveWording', event: 'approveWording', as: ['party'] },
  { task: 'sign', event: 'sign', as: ['party', 'mediator'] },
  { task: 'editAgreement', event: 'editAgreement', as: ['mediator'] },
  { task: 'meetAgain', event: 'meetAgain', as: ['mediator'], states: ['session.adjourned'] },
]

/** Tasks of the staff, what comes first before what may be done as well. What only waits for others is not here. */
export const staffRules: readonly Rule[] = [
  {
    task: 'liftHold',
    event: 'liftHold',
    as: ['supervisor', 'safeguarding'],
    when: ({ holds }) => holds.includes('safety'),
    look: true,
  },
  { task: 'startScreening', event: 'startScreening', as: ['supervisor'] },
  { task: 'accept', event: 'accept', as: ['supervisor'] },
  { task: 'screen', event: 'recordConversation', as: ['supervisor'], states: ['intake.screening'] },
  {
    task: 'convene',
    event: 'invite',
    as: ['supervisor'],
    states: ['intake.convening'],
    when: ({ unlinkedPeople, parties }) =>
      unlinkedPeople.length > 0 || parties.some((party) => !party.invited),
  },
  {
    task: 'goOn',
    event: 'invite',
    as: ['supervisor'],
    states: ['intake.convening'],
    when: hangsSinceANo,
    look: true,
  },
  {
    task: 'screen',
    event: 'recordConversation',
    as: ['supervisor'],
    states: ['intake.convening'],
    when: (facts) => takingPart(facts).some((party) => !party.screened),
  },
  { task: 'decideConflict', event: 'decideConflict', as: ['supervisor'] },
  { task: 'propose', event: 'propose', as: ['supervisor'] },
  {
    task: 'replaceMediator',
    event: 'replaceMediator',
    as: ['supervisor'],
    states: ['assignment.confirming'],
    when: (facts) => !serving(facts).some((m) => !m.away && !hasAccepted(m)),
  },
  {
    task: 'replaceMediator',
    event: 'replaceMediator',
    as: ['supervisor'],
    states: ['assignment.scheduling', 'session.planned'],
    when: (facts) => presentMediators(facts).length < facts.minMediators,
  },
  { task: 'schedule', event: 'schedule', as: ['supervisor'] },
  {
    task: 'meetAgain',
    event: 'meetAgain',
    as: ['supervisor'],
    states: ['session.adjourned'],
    look: true,
  },
  { task: 'approvePolicy', event: 'approvePolicy', as: ['supervisor'], look: true },
  { task: 'review', event: 'resume', as: ['supervisor'], look: true },
  { task: 'close', event: 'close', as: ['supervisor'], states: ['followUp.active'] },
]

/** Somebody said no or left, and with those who are there either nothing goes on or nobody is waited for. */
function hangsSinceANo(facts: Facts): boolean {
  const left = facts.parties.some(
    ({ consent }) => consent === 'declined' || consent === 'withdrawn',
  )
  const here = takingPart(facts)
  const enough = here.length >= peopleNeeded(facts)
  return left && !(enough && here.some((party) => party.consent !== 'given' || !party.screened))
}
