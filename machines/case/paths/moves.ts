import type { EventType, Payload } from '../events.ts'
import type { Facts } from '../facts.ts'
import type { Cast, Role } from './cast.ts'
import { calm, later, letter, referral, team, text } from './payloads.ts'

/** One thing that somebody could do, with a payload as people would send it. */
export type Move = {
  [T in EventType]: {
    by: Role
    type: T
    payload: (cast: Cast, facts: Facts) => Payload<T>
    aside?: true
  }
}[EventType]

function move<T extends EventType>(
  by: Role,
  type: T,
  payload: (cast: Cast, facts: Facts) => Payload<T>,
): Move {
  return { by, type, payload } as Move
}
/** A move that the way to other places need not take. */
const aside = <T extends EventType>(
  by: Role,
  type: T,
  payload: (cast: Cast, facts: Facts) => Payload<T>,
): Move => ({
  ...move(by, type, payload),
  aside: true,
})

const version = (facts: Facts) => ({ version: facts.agreement?.version ?? 1 })
const talk = {
  channel: 'in-person',
  suitable: true,
  category: 'suitable',
  notes: 'Calm, wants to talk.',
} as const
const clear = (cast: Cast): Payload<'declareConflict'> => ({
  people: [
    { person: cast.requester, knows: 'no' },
    { person: cast.other, knows: 'by-sight' },
  ],
  knowsConflict: false,
  canBeFair: 'yes',
})
const meeting = (cast: Cast) => ({
  startsAt: later(7),
  minutes: 60,
  place: 'Room 12',
  adultOnCall: cast.adult,
})
const answer = { how: 4, safe: 'yes', wish: 'nothing', fair: true, useAgain: true } as const

const mediators = ['mediator1', 'mediator2', 'observer'] as const satisfies readonly Role[]
const parties = ['requester', 'other'] as const satisfies readonly Role[]

/** In the order in which a walk tries them. Without `aside` they are enough to get everywhere. */
export const moves: readonly Move[] = [
  move('requester', 'request', () => letter),
  move('referrer', 'refer', () => referral),
  aside('mediator1', 'promote', (cast) => ({
    quickLog: cast.quickLog,
    people: referral.people,
    reason: text.neutral,
  })),
  move('supervisor', 'startScreening', () => ({})),
  aside('requester', 'withdrawRequest', () => ({})),
  aside('supervisor', 'merge', (cast) => ({ into: cast.otherCase })),
  move('supervisor', 'recordConversation', (cast) => ({ ...talk, with: cast.requester })),
  move('supervisor', 'recordConversation', (cast, facts) => ({
    ...talk,
    with: cast.other,
    ...(facts.unlinkedPeople.includes(0) ? { named: 0 } : {}),
  })),
  aside('supervisor', 'postpone', () => ({ until: later(14) })),
  move('supervisor', 'accept', () => ({
    category: 'suitable',
    topic: 'noise',
    conditions: [],
    summary: text.neutral,
  })),
  aside('supervisor', 'redirect', () => ({
    to: 'listening',
    category: 'suitable',
    agreed: true,
    reason: text.neutral,
  })),
  move('supervisor', 'offerCoaching', (cast) => ({ person: cast.requester, agreed: true })),
  move('supervisor', 'invite', (cast, facts) => ({
    person: cast.other,
    ...(facts.unlinkedPeople.includes(0) ? { named: 0 } : {}),
  })),
  aside('other', 'decline', () => ({ reasons: ['want-adult'], wantsCoaching: false })),
  ...parties.map((by) =>
    move(by, 'consent', () => ({ consentText: '2026-09/en', agreed: true, safety: calm })),
  ),
  aside('supervisor', 'closeUnconvened', () => ({ reason: 'no-answer' })),

  move('supervisor', 'propose', (cast) => ({ team: team(cast, false) })),
  move('supervisor', 'propose', (cast) => ({ team: team(cast, true) })),
  // Enough for a case of one.
  aside('supervisor', 'propose', (cast) => ({ team: [{ person: cast.mediator1, role: 'lead' }] })),
  ...mediators.map((by) => move(by, 'declareConflict', clear)),
  ...(['mediator1', 'mediator2'] as const).map((by) =>
    aside(by, 'declareConflict', (cast) => ({ ...clear(cast), knowsConflict: true })),
  ),
  aside('supervisor', 'decideConflict', (cast) => ({
    mediator: cast.mediator2,
    decision: 'disclosed',
  })),
  ...(['mediator1', 'mediator2', 'observer'] as const).map((who) =>
    aside('supervisor', 'decideConflict', (cast) => ({
      mediator: cast[who],
      decision: 'exclude',
    })),
  ),
  aside('supervisor', 'decideConflict', (cast) => ({
    mediator: cast.mediator3,
    decision: 'clear',
  })),
  aside('observer', 'declareConflict', (cast) => ({ ...clear(cast), canBeFair: 'not-sure' })),
  ...(['mediator2', 'observer'] as const).map((by) =>
    aside(by, 'declareConflict', (cast) => ({ ...clear(cast), canBeFair: 'no' })),
  ),
  ...mediators.map((by) => move(by, 'acceptAppointment', () => ({}))),
  aside('mediator2', 'declineAppointment', () => ({})),
  aside('requester', 'objectToMediator', (cast) => ({ mediator: cast.mediator2 })),
  aside('supervisor', 'offerTimes', () => ({
    times: [
      { startsAt: later(7), minutes: 60 },
      { startsAt: later(8), minutes: 60 },
    ],
  })),
  aside('requester', 'chooseTimes', () => ({ times: [later(7)] })),
  move('mediator1', 'schedule', (cast) => ({ kind: 'joint', ...meeting(cast) })),
  aside('mediator1', 'schedule', (cast) => ({
    kind: 'preparatory',
    with: cast.requester,
    ...meeting(cast),
  })),

  aside('mediator1', 'reschedule', (cast) => ({ ...meeting(cast), startsAt: later(9) })),
  aside('mediator1', 'postpone', () => ({ until: later(14) })),
  aside('mediator1', 'noShow', (cast) => ({ absent: [cast.other] })),
  move('mediator1', 'startSession', (cast) => ({
    present: [cast.requester, cast.other],
    stillWilling: true,
  })),
  move('mediator1', 'endSession', () => ({ outcome: 'full', minutes: 55 })),
  move('mediator1', 'endSession', () => ({ outcome: 'understanding', minutes: 50 })),
  move('mediator1', 'endSession', () => ({ outcome: 'adjourned', minutes: 60 })),
  aside('other', 'endSession', () => ({ outcome: 'stopped' })),
  aside('supervisor', 'meetAgain', () => ({})),
  aside('mediator1', 'endWithoutAgreement', () => ({})),

  move('mediator1', 'editAgreement', () => ({
    type: 'full',
    commitments: [
      {
        owner: 'everyone',
        action: 'Keep the music low',
        when: 'after ten at night',
        ifProblem: 'Knock first',
      },
    ],
    ifItHappensAgain: 'We talk, or ask for help again.',
  })),
  move('mediator1', 'submitForReview', () => ({})),
  ...parties.map((by) => move(by, 'approveWording', (_cast, facts) => version(facts))),
  move('supervisor', 'approvePolicy', (_cast, facts) => version(facts)),
  aside('other', 'returnWording', () => ({ note: 'The hour is not right.' })),
  ...parties.map((by) =>
    move(by, 'sign', (_cast, facts) => ({ ...version(facts), name: 'Sam', agreed: true })),
  ),
  aside('other', 'declineToSign', () => ({})),
  aside('mediator1', 'reopenDraft', () => ({ reason: 'One line is missing.' })),

  ...parties.map((by) => aside(by, 'checkIn', (cast) => ({ person: cast[by], ...answer }))),
  ...parties.map((by) =>
    move('supervisor', 'skipCheckIn', (cast) => ({ person: cast[by], reason: 'unreachable' })),
  ),
  move('other', 'reportProblem', () => ({ what: 'It is loud again.', safe: 'yes' })),
  aside('supervisor', 'close', () => ({ reason: 'agreement-kept' })),
  aside('supervisor', 'amend', () => ({})),
  aside('supervisor', 'resume', () => ({})),

  aside('requester', 'raiseConcern', () => ({ imminence: 'now', room: 'Room 12' })),
  aside('supervisor', 'raiseConcern', () => ({ imminence: 'today' })),
  aside('supervisor', 'pause', () => ({ kind: 'pause', reason: 'Holidays.' })),
  aside('supervisor', 'liftHold', () => ({ kind: 'pause', reason: 'School is back.' })),
  aside('safeguarding', 'liftHold', () => ({ kind: 'safety', reason: 'Talked with everybody.' })),
  ...parties.map((by) => aside(by, 'withdrawConsent', () => ({}))),
  ...mediators.map((by) => aside(by, 'recuse', () => ({}))),
  aside('supervisor', 'replaceMediator', (cast) => ({
    mediator: cast.mediator2,
    newcomer: cast.mediator3,
    role: 'co',
  })),
  aside('supervisor', 'replaceMediator', (cast) => ({ newcomer: cast.mediator3, role: 'co' })),
  aside('supervisor', 'replaceMediator', (cast) => ({ mediator: cast.mediator2, role: 'co' })),
  aside('supervisor', 'replaceMediator', (cast) => ({ mediator: cast.observer, role: 'observer' })),
  aside('mediator3', 'declareConflict', clear),
  aside('mediator3', 'declareConflict', (cast) => ({ ...clear(cast), canBeFair: 'not-sure' })),
  aside('mediator3', 'acceptAppointment', () => ({})),
  aside('supervisor', 'closeForSafety', () => ({
    to: 'safeguarding',
    reason: 'Goes to a trained adult.',
  })),
  aside('supervisor', 'closeAdministratively', () => ({ reason: 'left-institution' })),
  aside('supervisor', 'annotate', () => ({ text: 'The room was changed.' })),
]
