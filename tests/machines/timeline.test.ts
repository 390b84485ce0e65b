import { expect, test } from 'vitest'
import { type EventType, eventTypes } from '../../machines/case/events.ts'
import type { Relation } from '../../machines/case/policy/relations.ts'
import { viewOfEvent } from '../../machines/case/timeline.ts'

const bystander = { isActor: false, isSubject: false }
const seenBy = (type: EventType, ...held: Relation[]) => viewOfEvent(type, new Set(held), bystander)

/** Written by hand: what other parties must never learn, and who of the others does. M mediator, S supervisor, G safeguarding. */
const confidential: [EventType, string][] = [
  ['request', 'SG'],
  ['refer', 'SG'],
  ['recordConversation', 'SG'],
  ['accept', 'SG'],
  ['redirect', 'SG'],
  ['invite', 'SG'],
  ['decline', 'SG'],
  ['consent', 'SG'],
  ['declareConflict', 'S'],
  ['decideConflict', 'S'],
  ['declineAppointment', 'S'],
  ['objectToMediator', 'S'],
  ['approveWording', 'MSG'],
  ['declineToSign', 'MSG'],
  ['noShow', 'MSG'],
  ['checkIn', 'SG'],
  ['skipCheckIn', 'SG'],
  ['reportProblem', 'SG'],
  ['raiseConcern', 'SG'],
  ['recuse', 'MSG'],
  ['resume', 'MSG'],
  ['annotate', 'SG'],
]

test.each(confidential)('%s is for %s', (type, audience) => {
  for (const relation of [
    'requester',
    'invited',
    'party',
    'formerParty',
    'referrer',
    'supportPerson',
    'witness',
    'administrator',
    'none',
    'proposedMediator',
  ] as const) {
    expect([relation, seenBy(type, relation)]).toEqual([relation, null])
  }
  expect(seenBy(type, 'mediator')).toBe(audience.includes('M') ? 'mediator' : null)
  expect(seenBy(type, 'supervisor')).toBe(audience.includes('S') ? 'staff' : null)
  expect(seenBy(type, 'safeguarding')).toBe(audience.includes('G') ? 'staff' : null)
})

test.each(['schedule', 'startSession', 'sign', 'withdrawConsent', 'close'] as const)(
  'everybody in the case sees %s',
  (type) => {
    expect([seenBy(type, 'party'), seenBy(type, 'mediator'), seenBy(type, 'supervisor')]).toEqual([
      'party',
      'mediator',
      'staff',
    ])
  },
)

test('everybody sees what they did themselves, and what is about them where that is theirs to know', () => {
  for (const type of eventTypes)
    expect(viewOfEvent(type, new Set(['party']), { isActor: true, isSubject: false })).toBe('self')
  const about = (type: EventType, relation: Relation) =>
    viewOfEvent(type, new Set([relation]), { isActor: false, isSubject: true })
  expect([
    about('invite', 'invited'),
    about('checkIn', 'party'),
    about('decideConflict', 'proposedMediator'),
  ]).toEqual(['self', 'self', 'self'])
  expect([
    about('objectToMediator', 'mediator'),
    about('raiseConcern', 'party'),
    about('recordConversation', 'party'),
  ]).toEqual([null, null, null])
})

test('staff who are a party read the history as a party', () => {
  for (const type of eventTypes)
    expect(seenBy(type, 'supervisor', 'party')).toBe(seenBy(type, 'party'))
  expect(seenBy('checkIn', 'mediator', 'party')).toBe(null)
})
