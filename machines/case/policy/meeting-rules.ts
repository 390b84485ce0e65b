import { everybody, supervisorAndSubject, supervisorOnly, team } from './audience.ts'
import type { EventRule } from './event-rule.ts'

const later = [
  'session.adjourned',
  'agreement.drafting',
  'agreement.review',
  'agreement.signing',
  'followUp.active',
  'followUp.reviewing',
] as const
/** Whoever is asked to mediate can answer, also while others are still to be found. */
const asking = ['assignment.matching', 'assignment.confirming'] as const

/** Who finds mediators and a date, and who runs the meeting. */
export const meetingRules: readonly EventRule[] = [
  {
    event: 'propose',
    relations: ['supervisor'],
    states: ['assignment.matching'],
    told: everybody,
    sentence: 'A supervisor proposes the mediators.',
  },
  {
    event: 'declareConflict',
    relations: ['proposedMediator'],
    states: [...asking, ...later],
    told: supervisorOnly,
    sentence: 'A proposed mediator says whom they know.',
  },
  {
    event: 'decideConflict',
    relations: ['supervisor'],
    states: [...asking, ...later],
    told: supervisorAndSubject,
    sentence: 'A supervisor decides whether somebody who knows a person may mediate.',
  },
  {
    event: 'acceptAppointment',
    relations: ['proposedMediator'],
    states: [...asking, ...later],
    told: team,
    sentence: 'A proposed mediator takes the appointment.',
  },
  {
    event: 'declineAppointment',
    relations: ['proposedMediator', 'mediator', 'observer'],
    states: asking,
    told: supervisorOnly,
    sentence: 'A proposed mediator may say no, and need not say why.',
  },
  {
    event: 'objectToMediator',
    relations: ['party'],
    states: ['assignment.confirming', 'assignment.scheduling', 'session.planned'],
    told: supervisorOnly,
    sentence:
      'A party may ask for another mediator until the meeting starts, and need not say why.',
  },
  {
    event: 'offerTimes',
    relations: ['supervisor', 'mediator'],
    states: ['assignment.scheduling'],
    told: everybody,
    sentence: 'A supervisor or a mediator offers times.',
  },
  {
    event: 'chooseTimes',
    relations: ['party', 'mediator', 'supervisor'],
    states: ['assignment.scheduling'],
    told: team,
    sentence: 'Everybody says which times suit them.',
  },
  {
    event: 'schedule',
    relations: ['supervisor', 'mediator'],
    states: ['assignment.scheduling'],
    told: everybody,
    sentence: 'A supervisor or a mediator sets the date.',
  },
  {
    event: 'reschedule',
    relations: ['supervisor', 'mediator'],
    states: ['session.planned'],
    told: everybody,
    sentence: 'A supervisor or a mediator moves the date.',
  },
  {
    event: 'runLate',
    relations: ['party', 'mediator'],
    states: ['session.planned'],
    told: team,
    sentence: 'A party or a mediator may say that they will be late.',
  },
  {
    event: 'postpone',
    relations: ['supervisor', 'mediator'],
    states: ['session.planned'],
    told: everybody,
    sentence: 'A supervisor or a mediator may put a meeting off.',
  },
  {
    event: 'noShow',
    relations: ['supervisor', 'mediator'],
    states: ['session.planned'],
    told: team,
    sentence: 'A supervisor or a mediator notes that somebody did not come.',
  },
  {
    event: 'startSession',
    relations: ['mediator'],
    states: ['session.planned'],
    told: everybody,
    sentence: 'A mediator opens the meeting.',
  },
  {
    event: 'endSession',
    relations: ['mediator', 'party'],
    states: ['session.live'],
    told: everybody,
    sentence: 'A mediator ends the meeting, and any party may stop it.',
  },
  {
    event: 'meetAgain',
    relations: ['supervisor', 'mediator'],
    states: ['session.adjourned'],
    told: everybody,
    sentence: 'A supervisor or a mediator goes on to another meeting.',
  },
  {
    event: 'meetAgain',
    relations: ['supervisor'],
    states: ['followUp.reviewing'],
    told: everybody,
    sentence: 'After a problem a supervisor may bring people together again.',
  },
  {
    event: 'endWithoutAgreement',
    relations: ['supervisor', 'mediator'],
    states: ['session.adjourned', 'agreement.drafting'],
    told: everybody,
    sentence: 'A supervisor or a mediator may end the talks without an agreement.',
  },
]
