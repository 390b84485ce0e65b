import { everybody, keepers, keepersAndSubject, team } from './audience.ts'
import type { EventRule } from './event-rule.ts'

const followUp = ['followUp.active', 'followUp.reviewing'] as const

/** Who writes, signs, looks back and closes. */
export const agreementRules: readonly EventRule[] = [
  {
    event: 'editAgreement',
    relations: ['mediator', 'party'],
    states: ['agreement.drafting'],
    told: everybody,
    sentence: 'Mediators and parties write the agreement together.',
  },
  {
    event: 'submitForReview',
    relations: ['mediator'],
    states: ['agreement.drafting'],
    told: everybody,
    sentence: 'A mediator asks everybody to look at the text.',
  },
  {
    event: 'approveWording',
    relations: ['party'],
    states: ['agreement.review'],
    told: team,
    sentence: 'Each party says that the words are right.',
  },
  {
    event: 'approvePolicy',
    relations: ['supervisor'],
    states: ['agreement.review'],
    told: everybody,
    sentence: 'A supervisor says that the agreement is within the rules.',
  },
  {
    event: 'returnWording',
    relations: ['party', 'supervisor'],
    states: ['agreement.review'],
    told: everybody,
    sentence: 'A party or a supervisor may send the text back.',
  },
  {
    event: 'sign',
    relations: ['party', 'mediator'],
    states: ['agreement.signing'],
    told: everybody,
    sentence: 'Each party signs, and mediators sign as witnesses.',
  },
  {
    event: 'declineToSign',
    relations: ['party'],
    states: ['agreement.signing'],
    told: team,
    sentence: 'A party may refuse to sign.',
  },
  {
    event: 'reopenDraft',
    relations: ['mediator'],
    states: ['agreement.signing'],
    told: everybody,
    sentence: 'A mediator may open the text again, and signatures fall.',
  },
  {
    event: 'checkIn',
    relations: ['party', 'supervisor', 'mediator'],
    states: followUp,
    told: keepersAndSubject,
    sentence: 'A party says how it is going; staff may write down what a party told them.',
  },
  {
    event: 'skipCheckIn',
    relations: ['party', 'supervisor', 'mediator'],
    states: followUp,
    told: keepersAndSubject,
    sentence: 'A party may skip a check-in, and staff may note that one was skipped.',
  },
  {
    event: 'reportProblem',
    relations: ['party', 'mediator', 'supervisor'],
    states: followUp,
    told: keepers,
    sentence: 'A party, a mediator or a supervisor may say that it is not working.',
  },
  {
    event: 'close',
    relations: ['supervisor'],
    states: followUp,
    told: everybody,
    sentence: 'A supervisor closes a case.',
  },
  {
    event: 'amend',
    relations: ['supervisor'],
    states: ['followUp.reviewing'],
    told: everybody,
    sentence: 'A supervisor opens a signed agreement for change.',
  },
  {
    event: 'resume',
    relations: ['supervisor'],
    states: ['followUp.reviewing'],
    told: team,
    sentence: 'A supervisor goes on with the check-ins.',
  },
]
