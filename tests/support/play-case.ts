import type { Cast } from '#machines/case/paths/cast.ts'
import { calm, later } from '#machines/case/paths/payloads.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'

/** A sentence that only one person wrote: wherever it turns up, somebody reads that person's words. */
export const secret = (what: string): string => `Only-${what}-wrote-this`

/** From a request to everybody's consent; the first side is shared with the mediators, the second is not. */
export async function playIntake(programmeId: string, cast: Cast): Promise<Played> {
  const { requester, other, supervisor } = cast
  let at = await begin(programmeId, requester, 'request', {
    otherPeople: [{ name: secret('named'), relationship: 'roommate' }],
    whatHappened: secret('story'),
    topics: ['noise'],
    safety: { ...calm, worry: 9 },
    contact: { channel: 'phone', note: secret('contact') },
    unwantedMediators: secret('unwanted'),
    mayContactOther: 'after-talking',
    shareStatement: true,
    understood: true,
  })
  at = await send(at, supervisor, 'startScreening', {})
  const talk = { channel: 'in-person', suitable: true, category: 'suitable' } as const
  at = await send(at, supervisor, 'recordConversation', {
    ...talk,
    with: requester,
    notes: secret('talk'),
  })
  at = await send(at, supervisor, 'accept', {
    category: 'with-conditions',
    topic: 'noise',
    conditions: ['staff-in-room'],
    conditionsNote: secret('conditions'),
    summary: secret('summary'),
  })
  at = await send(at, supervisor, 'invite', { person: other, named: 0, message: secret('invite') })
  at = await send(at, supervisor, 'recordConversation', { ...talk, with: other })
  at = await send(at, requester, 'consent', {
    consentText: '2026-09/en',
    agreed: true,
    safety: calm,
  })
  return send(at, other, 'consent', {
    consentText: '2026-09/en',
    agreed: true,
    safety: { ...calm, SQ1: 'yes' },
    statement: secret('answer'),
    unwantedMediators: secret('objected'),
  })
}

/** From a request that was filed to the invitation of the first person it names. */
export async function playToInvitation(start: Played, cast: Cast): Promise<Played> {
  const { requester, other, supervisor } = cast
  let at = await send(start, supervisor, 'startScreening', {})
  const talk = { channel: 'in-person', suitable: true, category: 'suitable' } as const
  at = await send(at, supervisor, 'recordConversation', { ...talk, with: requester })
  at = await send(at, supervisor, 'accept', {
    category: 'suitable',
    topic: 'friendship',
    conditions: [],
    summary: 'a summary',
  })
  return send(at, supervisor, 'invite', { person: other, named: 0 })
}

/** On to a planned meeting with two mediators. */
export async function playToMeeting(start: Played, cast: Cast): Promise<Played> {
  const { requester, other, supervisor, mediator1, mediator2, adult } = cast
  let at = await send(start, supervisor, 'propose', {
    team: [
      { person: mediator1, role: 'lead' },
      { person: mediator2, role: 'co' },
    ],
  })
  for (const mediator of [mediator1, mediator2]) {
    at = await send(at, mediator, 'declareConflict', {
      people: [
        { person: requester, knows: 'no' },
        { person: other, knows: 'by-sight' },
      ],
      knowsConflict: false,
      canBeFair: 'yes',
      comment: secret(`declaration-${mediator}`),
    })
    const clear = { mediator, decision: 'clear' } as const
    at = await send(at, supervisor, 'decideConflict', clear).catch(() => at)
    at = await send(at, mediator, 'acceptAppointment', {})
  }
  return send(at, supervisor, 'schedule', {
    kind: 'joint',
    startsAt: later(3),
    minutes: 60,
    place: 'Room 12',
    adultOnCall: adult,
  })
}

/** On through the meeting to an agreement that everybody approved and nobody has signed. */
export async function playToSigning(start: Played, cast: Cast): Promise<Played> {
  const { requester, other, supervisor, mediator1 } = cast
  let at = await send(start, mediator1, 'startSession', {
    present: [requester, other],
    stillWilling: true,
  })
  at = await send(at, mediator1, 'endSession', { outcome: 'full', note: secret('ending') })
  at = await send(at, mediator1, 'editAgreement', {
    type: 'full',
    commitments: [
      { owner: other, action: secret('promise'), when: 'from ten at night' },
      { owner: 'everyone', action: 'Say hello', when: 'each day' },
    ],
    whatWeTellOthers: secret('outside'),
  })
  at = await send(at, mediator1, 'submitForReview', {})
  for (const party of [requester, other])
    at = await send(at, party, 'approveWording', { version: 1 })
  return send(at, supervisor, 'approvePolicy', { version: 1 })
}

/** On to an agreement that everybody signed. */
export async function playToAgreement(start: Played, cast: Cast): Promise<Played> {
  let at = await playToSigning(start, cast)
  for (const party of [cast.requester, cast.other]) {
    at = await send(at, party, 'sign', { version: 1, name: secret(`hand`), agreed: true })
  }
  return at
}
