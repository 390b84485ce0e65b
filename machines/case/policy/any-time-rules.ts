import { everybody, keepers, team } from './audience.ts'
import type { EventRule } from './event-rule.ts'

const later = [
  'session.adjourned',
  'agreement.drafting',
  'agreement.review',
  'agreement.signing',
  'followUp.active',
  'followUp.reviewing',
] as const
const afterIntake = [
  'assignment.matching',
  'assignment.confirming',
  'assignment.scheduling',
  'session.planned',
  'session.live',
  ...later,
] as const

/** What is possible in every open state. */
export const anyTimeRules: readonly EventRule[] = [
  {
    event: 'raiseConcern',
    relations: [
      'requester',
      'invited',
      'party',
      'formerParty',
      'supportPerson',
      'referrer',
      'witness',
      'proposedMediator',
      'mediator',
      'observer',
      'supervisor',
      'safeguarding',
      'system',
    ],
    states: 'open',
    told: keepers,
    sentence:
      'Anybody in the case may call for an adult at any moment; of a call to the safeguarding lead alone, supervisors are not told.',
  },
  {
    event: 'pause',
    relations: ['supervisor'],
    states: 'open',
    told: everybody,
    sentence: 'A supervisor may stop a case for a while.',
  },
  {
    event: 'liftHold',
    relations: ['supervisor', 'safeguarding'],
    states: 'open',
    told: everybody,
    sentence: 'A supervisor, or for safety the safeguarding lead, lets a case go on and says why.',
  },
  {
    event: 'withdrawConsent',
    relations: ['requester', 'invited', 'party'],
    states: 'open',
    told: everybody,
    sentence: 'Whoever takes part may leave at any moment, and need not say why.',
  },
  {
    event: 'recuse',
    relations: ['proposedMediator', 'mediator', 'observer'],
    states: ['intake.convening', ...afterIntake],
    told: team,
    sentence: 'A mediator or an observer may step back at any moment.',
  },
  {
    event: 'replaceMediator',
    relations: ['supervisor'],
    states: afterIntake,
    told: everybody,
    sentence: 'A supervisor may name another mediator.',
  },
  {
    event: 'closeForSafety',
    relations: ['supervisor', 'safeguarding'],
    states: 'open',
    told: everybody,
    sentence: 'A supervisor or the safeguarding lead may end a case for safety.',
  },
  {
    event: 'closeAdministratively',
    relations: ['supervisor'],
    states: 'open',
    told: everybody,
    sentence: 'A supervisor may end a case for a reason outside it.',
  },
  {
    event: 'annotate',
    relations: ['supervisor'],
    states: 'any',
    told: keepers,
    sentence: 'A supervisor may add a note to the record, in a closed case too.',
  },
]
