import { expect, test } from 'vitest'
import { lockedCategories } from '../../machines/case/categories.ts'
import { eventTypes } from '../../machines/case/events.ts'
import { eventsFrom } from '../../machines/case/machine.ts'
import { eventRules } from '../../machines/case/policy/events.ts'
import { type Field, fields } from '../../machines/case/policy/field-rule.ts'
import { fieldRules } from '../../machines/case/policy/fields.ts'
import { involved, type Relation, relations, staff } from '../../machines/case/policy/relations.ts'
import { may, mayRead, ruleCovers } from '../../machines/case/policy.ts'
import { type AnyState, type CaseState, caseStates } from '../../machines/case/states.ts'

const as = (...held: Relation[]) => new Set<Relation>(held)
const everyState: AnyState[] = ['new', ...caseStates]

test('wherever an event leads anywhere, somebody may do it', () => {
  for (const state of everyState) {
    for (const type of eventsFrom(state)) {
      expect([state, type, relations.some((relation) => may(as(relation), state, type))]).toEqual([
        state,
        type,
        true,
      ])
    }
  }
})

test('every rule is about an event that exists in each state it names', () => {
  for (const rule of eventRules) {
    const covered = everyState.filter((state) => ruleCovers(rule, state))
    expect(covered.length).toBeGreaterThan(0)
    for (const state of covered)
      expect([rule.sentence, state, eventsFrom(state).includes(rule.event)]).toEqual([
        rule.sentence,
        state,
        true,
      ])
  }
  expect(new Set(eventRules.map((rule) => rule.event))).toEqual(new Set(eventTypes))
})

test('no event rule is repeated by the others', () => {
  for (const rule of eventRules) {
    const others = eventRules.filter((other) => other !== rule && other.event === rule.event)
    const needed = everyState.some(
      (state) =>
        ruleCovers(rule, state) &&
        rule.relations.some(
          (relation) => !others.some((o) => ruleCovers(o, state) && o.relations.includes(relation)),
        ),
    )
    expect([rule.sentence, needed]).toEqual([rule.sentence, true])
  }
})

test('every rule is one sentence', () => {
  for (const { sentence } of [...eventRules, ...fieldRules])
    expect(sentence).toMatch(/^[A-Z][^.]+\.$/)
})

test("every field is somebody's to read, and every field rule grants something", () => {
  expect(new Set(fieldRules.flatMap((rule) => rule.fields))).toEqual(new Set(fields))
  expect(fieldRules.filter((rule) => rule.access === 'none')).toEqual([])
})

test('staff who are involved lose every staff right, of doing and of reading', () => {
  for (const office of staff) {
    for (const stake of involved) {
      for (const state of caseStates) {
        for (const type of eventTypes)
          expect(may(as(office, stake), state, type)).toBe(may(as(stake), state, type))
        for (const field of fields)
          expect(mayRead(as(office, stake), state, field)).toBe(mayRead(as(stake), state, field))
      }
    }
  }
  expect(may(as('supervisor'), 'intake.screening', 'accept')).toBe(true)
  // By name, and not from the list of the code: whoever is missing there keeps every right.
  for (const stake of ['requester', 'party', 'formerParty', 'supportPerson', 'referrer', 'witness'])
    expect([stake, may(as('supervisor', stake as Relation), 'intake.screening', 'accept')]).toEqual(
      [stake, false],
    )
})

test('grants add up', () => {
  expect(may(as('referrer'), 'session.live', 'endSession')).toBe(false)
  expect(may(as('referrer', 'mediator'), 'session.live', 'endSession')).toBe(true)
})

test('whoever takes part may leave and call for help in every open state', () => {
  for (const state of caseStates.filter((state) => state !== 'closed')) {
    for (const relation of ['requester', 'invited', 'party'] as const) {
      expect([
        state,
        relation,
        may(as(relation), state, 'withdrawConsent'),
        may(as(relation), state, 'raiseConcern'),
      ]).toEqual([state, relation, true, true])
    }
  }
})

/** Written by hand: what each may read of the most private things while a meeting is planned. */
const privateFields: Record<string, Partial<Record<Relation, string>>> = {
  statement: {
    requester: 'own',
    invited: 'own',
    party: 'own',
    formerParty: 'own',
    mediator: 'shared',
    supervisor: 'all',
    safeguarding: 'all',
  },
  screening: {
    requester: 'own',
    invited: 'own',
    party: 'own',
    formerParty: 'own',
    supervisor: 'all',
    safeguarding: 'all',
  },
  objections: {
    requester: 'own',
    invited: 'own',
    party: 'own',
    formerParty: 'own',
    supervisor: 'all',
  },
  checkIns: {
    requester: 'own',
    invited: 'own',
    party: 'own',
    formerParty: 'own',
    supervisor: 'all',
    safeguarding: 'all',
  },
  unwantedMediators: {
    requester: 'own',
    invited: 'own',
    party: 'own',
    formerParty: 'own',
    supervisor: 'all',
  },
  declarations: {
    proposedMediator: 'own',
    mediator: 'own',
    observer: 'own',
    formerMediator: 'own',
    supervisor: 'all',
  },
  conversations: { supervisor: 'all', safeguarding: 'all' },
  referrerText: { referrer: 'own', supervisor: 'all', safeguarding: 'all' },
  privateNote: { mediator: 'own', formerMediator: 'own', supervisor: 'exists' },
  survey: { requester: 'own', invited: 'own', party: 'own', formerParty: 'own' },
  names: {
    requester: 'all',
    invited: 'all',
    party: 'all',
    proposedMediator: 'all',
    mediator: 'all',
    observer: 'all',
    referrer: 'own',
    supervisor: 'all',
    safeguarding: 'all',
  },
}

test.each(Object.keys(privateFields))('who reads %s', (field) => {
  const seen = Object.fromEntries(
    relations.map((relation) => [
      relation,
      mayRead(as(relation), 'session.planned', field as Field),
    ]),
  )
  expect(seen).toEqual({
    ...Object.fromEntries(relations.map((relation) => [relation, 'none'])),
    ...privateFields[field],
  })
})

test('before a clear declaration a proposed mediator sees names and topic, nothing of the content', () => {
  const content: Field[] = [
    'statement',
    'summary',
    'conditions',
    'screening',
    'board',
    'agreement',
    'requestedBy',
    'checkIns',
  ]
  for (const state of caseStates)
    for (const field of content) expect(mayRead(as('proposedMediator'), state, field)).toBe('none')
  expect(mayRead(as('mediator'), 'assignment.confirming', 'summary')).toBe('all')
  expect(mayRead(as('mediator'), 'assignment.confirming', 'statement')).toBe('none')
})

test('an administrator reads no content, and may change no case', () => {
  const seen = (state: CaseState) =>
    fields.filter((field) => mayRead(as('administrator'), state, field) !== 'none')
  for (const state of caseStates) {
    expect(seen(state)).toEqual(['accessLog'])
    expect(eventTypes.filter((type) => may(as('administrator'), state, type))).toEqual([])
  }
})

test('strangers see and do nothing on a case', () => {
  for (const state of caseStates) {
    expect(fields.filter((field) => mayRead(as('none'), state, field) !== 'none')).toEqual([])
    expect(eventTypes.filter((type) => may(as('none'), state, type))).toEqual([])
  }
})

test('the locked core is whole', () => {
  expect(lockedCategories).toEqual([
    'weapons',
    'violence',
    'threats',
    'sexual-harm',
    'abuse',
    'self-harm',
    'no-contact-order',
  ])
})
