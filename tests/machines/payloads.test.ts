import { expect, test } from 'vitest'
import { limits } from '../../machines/case/events/fields.ts'
import { type EventType, eventTypes, parsePayload } from '../../machines/case/events.ts'
import { exampleEvent } from '../../machines/case/paths.ts'
import { cast } from './cast.ts'

test('the example of every event is a payload that is taken', () => {
  for (const type of eventTypes)
    expect([type, parsePayload(type, exampleEvent(type).payload).ok]).toEqual([type, true])
})

test('an unknown key is refused in every event, and said where it stands', () => {
  for (const type of eventTypes) {
    const result = parsePayload(type, { ...exampleEvent(type).payload, extra: 1 })
    expect([type, result]).toEqual([
      type,
      { ok: false, fields: [{ path: 'extra', code: 'unknown-field' }] },
    ])
  }
})

const letter = exampleEvent('request').payload
const cases: [EventType, unknown, string, string][] = [
  ['request', { ...letter, whatHappened: '   ' }, 'whatHappened', 'required'],
  ['request', { ...letter, whatHappened: undefined }, 'whatHappened', 'required'],
  [
    'request',
    { ...letter, whatHappened: 'x'.repeat(limits.story + 1) },
    'whatHappened',
    'too-long',
  ],
  ['request', { ...letter, otherPeople: [] }, 'otherPeople', 'pick-one'],
  [
    'request',
    {
      ...letter,
      otherPeople: Array(7)
        .fill(0)
        .map((_, n) => ({ name: `N${n}`, relationship: 'friend' })),
    },
    'otherPeople',
    'too-many',
  ],
  [
    'request',
    {
      ...letter,
      otherPeople: [
        { name: 'B', relationship: 'friend' },
        { name: 'b', relationship: 'staff' },
      ],
    },
    'otherPeople.1.name',
    'same-person',
  ],
  ...['email', 'text-message', 'phone'].map((channel): [EventType, unknown, string, string] => [
    'request',
    { ...letter, contact: { channel } },
    'contact.note',
    'required',
  ]),
  ['request', { ...letter, understood: false }, 'understood', 'pick-one'],
  ['request', { ...letter, safety: { ...letter.safety, SQ4: 'maybe' } }, 'safety.SQ4', 'pick-one'],
  ['request', { ...letter, safety: { ...letter.safety, worry: 11 } }, 'safety.worry', 'too-big'],
  ['request', { ...letter, safety: { ...letter.safety, worry: -1 } }, 'safety.worry', 'too-small'],
  ['request', { ...letter, topics: 'noise' }, 'topics', 'bad-format'],
  ['invite', { person: 'robin' }, 'person', 'bad-format'],
  ['postpone', { until: '2026-01-01 10:00' }, 'until', 'bad-format'],
  [
    'accept',
    { category: 'bullying', topic: 'other', conditions: [], summary: 'x' },
    'conditions',
    'condition-needed',
  ],
  [
    'redirect',
    { to: 'mentoring', category: 'suitable', agreed: false, reason: 'x' },
    'agreed',
    'consent-needed',
  ],
  ['propose', { team: [{ person: cast.mediator1, role: 'co' }] }, 'team', 'lead-needed'],
  [
    'propose',
    {
      team: [
        { person: cast.mediator1, role: 'lead' },
        { person: cast.mediator1, role: 'co' },
      ],
    },
    'team',
    'same-person',
  ],
  [
    'schedule',
    {
      kind: 'preparatory',
      startsAt: '2099-01-01T00:00:00Z',
      minutes: 30,
      place: 'x',
      adultOnCall: cast.adult,
    },
    'with',
    'person-needed',
  ],
  [
    'replaceMediator',
    { mediator: cast.adult, newcomer: cast.adult, role: 'co' },
    'newcomer',
    'same-person',
  ],
]

test.each(cases)('%s refuses %# with a code', (type, input, path, code) => {
  expect(parsePayload(type, input)).toEqual({ ok: false, fields: [{ path, code }] })
})

test('protecting somebody needs no consent, and text comes trimmed', () => {
  expect(
    parsePayload('redirect', { to: 'police', category: 'weapons', agreed: false, reason: ' now ' }),
  ).toMatchObject({ ok: true, payload: { reason: 'now' } })
})

test('a name that is no event is refused, not thrown', () => {
  expect(parsePayload('toString' as EventType, {})).toEqual({
    ok: false,
    fields: [{ path: '', code: 'unknown-event' }],
  })
})
