import { calm, later } from '#machines/case/paths/payloads.ts'
import type { Ids } from './stage.ts'
import { type Beat, beat } from './story.ts'

// Pieces of which both stories are made.

type Key = keyof Ids

/** The texts of an event under a name of their own. */
export const called = (name: string, one: Beat): Beat =>
  'by' in one ? { ...one, called: name } : one

export const talk = (person: Key, named?: number): Beat =>
  beat('supervisor', 'recordConversation', (ids) => ({
    with: ids[person],
    ...(named === undefined ? {} : { named }),
    channel: 'in-person',
    suitable: true,
    category: 'suitable',
  }))

export const accept = beat('supervisor', 'accept', () => ({
  category: 'with-conditions',
  topic: 'noise',
  conditions: ['staff-in-room'],
  summary: '',
}))

export const invite = (person: Key, named?: number): Beat =>
  beat('supervisor', 'invite', (ids) => ({
    person: ids[person],
    ...(named === undefined ? {} : { named }),
  }))

/** Says yes, and tells their side; ticks that the mediators may read it, or does not. */
export const consent = (person: Key, shareStatement: boolean): Beat =>
  beat(person, 'consent', () => ({
    consentText: '2026-09/en',
    safety: calm,
    shareStatement,
    agreed: true,
  }))

export const propose = (lead: Key, co: Key, observer?: Key): Beat =>
  beat('supervisor', 'propose', (ids) => ({
    team: [
      { person: ids[lead], role: 'lead' },
      { person: ids[co], role: 'co' },
      ...(observer ? [{ person: ids[observer], role: 'observer' as const }] : []),
    ],
  }))

export const declare = (mediator: Key, parties: Key[], knowsConflict = false): Beat =>
  beat(mediator, 'declareConflict', (ids) => ({
    people: parties.map((party) => ({ person: ids[party], knows: 'no' as const })),
    knowsConflict,
    canBeFair: 'yes',
  }))

export const takeOn = (mediator: Key): Beat => beat(mediator, 'acceptAppointment', () => ({}))

const meeting = (ids: Ids, day: number) => ({
  startsAt: later(day),
  minutes: 60,
  place: '',
  adultOnCall: ids.adult,
})

/** A meeting with everybody, or a talk before it with one person. */
export const schedule = (day: number, alone?: Key): Beat =>
  beat('mediator1', 'schedule', (ids) =>
    alone
      ? { kind: 'preparatory', with: ids[alone], ...meeting(ids, day) }
      : { kind: 'joint', ...meeting(ids, day) },
  )

export const reschedule = (day: number): Beat =>
  beat('mediator1', 'reschedule', (ids) => meeting(ids, day))

export const start = (...present: Key[]): Beat =>
  beat('mediator1', 'startSession', (ids) => ({
    present: present.map((one) => ids[one]),
    stillWilling: true,
  }))

export const end = (outcome: 'adjourned' | 'full'): Beat =>
  beat('mediator1', 'endSession', () => ({ outcome, minutes: 50 }))

export const write = (owner: Key): Beat =>
  beat('mediator1', 'editAgreement', (ids) => ({
    type: 'full',
    commitments: [{ owner: ids[owner], action: '' }],
  }))

export const approve = (party: Key): Beat => beat(party, 'approveWording', () => ({ version: 1 }))
export const sign = (person: Key): Beat =>
  beat(person, 'sign', () => ({ version: 1, name: '', agreed: true }))
export const checkIn = (person: Key): Beat =>
  beat(person, 'checkIn', (ids) => ({
    person: ids[person],
    how: 3,
    safe: 'yes',
    wish: 'nothing',
  }))
export const skip = (person: Key): Beat =>
  beat('supervisor', 'skipCheckIn', (ids) => ({ person: ids[person], reason: 'unreachable' }))
