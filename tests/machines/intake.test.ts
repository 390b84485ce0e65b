import { expect, test } from 'vitest'
import { lockedCategories } from '../../machines/case/categories.ts'
import { takingPart } from '../../machines/case/facts/people.ts'
import { factsAfter } from '../../machines/case/facts.ts'
import { blockers, step } from '../../machines/case/machine.ts'
import { standing } from '../../machines/case/paths/standing.ts'
import { cast, codes, convening, conversation, event, screening, targetOf, walk } from './cast.ts'

test('a locked category can never be accepted, coached or taken back', () => {
  for (const category of lockedCategories) {
    const place = walk(screening(), conversation('requester'))
    const wish = { category, topic: 'fight', conditions: ['staff-in-room'], summary: 'x' } as const
    expect(
      codes(
        step(
          place.state,
          place.facts,
          event('supervisor', 'accept', { ...wish, conditions: [...wish.conditions] }),
        ),
      ),
    ).toContain('locked-category')
    const found = walk(
      place,
      event('supervisor', 'recordConversation', {
        with: cast.requester,
        channel: 'phone',
        suitable: true,
        category,
      }),
    )
    const later = walk(found, conversation('requester'))
    expect(codes(step(later.state, later.facts, event('supervisor', 'accept')))).toEqual([
      'locked-category',
    ])
    expect(codes(step(later.state, later.facts, event('supervisor', 'offerCoaching')))).toEqual([
      'locked-category',
    ])
  }
})

test('nothing is accepted before the requester was talked with', () => {
  const place = screening()
  expect(codes(step(place.state, place.facts, event('supervisor', 'accept')))).toEqual([
    'unscreened',
  ])
  expect(blockers(place.state, place.facts, 'accept', cast.supervisor)).toEqual([
    { code: 'unscreened', people: [cast.requester] },
  ])
})

test('the last consent moves the case on when everybody is screened', () => {
  const screened = walk(convening(), conversation('other'), event('requester', 'consent'))
  expect(screened.state).toBe('intake.convening')
  expect(walk(screened, event('other', 'consent')).state).toBe('assignment.matching')
})

test('an unscreened person holds the case back, and their conversation completes it', () => {
  const both = walk(convening(), event('requester', 'consent'), event('other', 'consent'))
  expect(both.state).toBe('intake.convening')
  expect(walk(both, conversation('other')).state).toBe('assignment.matching')
})

test('a named person who is not found yet holds the case back until they are left out', () => {
  const request = event('requester', 'request')
  const third = {
    ...request,
    payload: {
      ...request.payload,
      otherPeople: [
        { name: 'B', relationship: 'friend' },
        { name: 'C', relationship: 'friend' },
      ],
    },
  } as typeof request
  const start = { ...screening(), facts: factsAfter(screening().facts, third) }
  const ready = walk(
    start,
    conversation('requester'),
    event('supervisor', 'accept'),
    event('supervisor', 'invite', { person: cast.other, named: 0 }),
    conversation('other'),
    event('requester', 'consent'),
    event('other', 'consent'),
  )
  expect(ready).toMatchObject({ state: 'intake.convening', facts: { unlinkedPeople: [1] } })
  const without = event('supervisor', 'recordConversation', {
    with: cast.requester,
    channel: 'phone',
    suitable: true,
    category: 'suitable',
    leaveOut: [1],
  })
  expect(targetOf(step(ready.state, ready.facts, without))).toBe('assignment.matching')
})

test('a refused invitation leaves coaching and an honest end', () => {
  const declined = walk(convening(), event('other', 'decline'))
  expect(declined.state).toBe('intake.convening')
  expect(codes(step(declined.state, declined.facts, event('other', 'consent')))).toEqual([
    'not-invited',
  ])
  expect(
    targetOf(
      step(
        declined.state,
        declined.facts,
        event('supervisor', 'closeUnconvened', { reason: 'declined' }),
      ),
    ),
  ).toBe('closed')
  const coached = walk(declined, event('supervisor', 'offerCoaching'))
  expect(coached).toMatchObject({
    state: 'assignment.matching',
    facts: { kind: 'coaching', coached: cast.requester, minMediators: 1 },
  })
})

test('help for one person alone is with nobody else, whatever the others had answered', () => {
  const asked = walk(convening(), conversation('other'))
  for (const [one, left] of [
    ['requester', 'other'],
    ['other', 'requester'],
  ] as const) {
    for (const answers of [[], [event(left, 'consent')]]) {
      const person = cast[one]
      const { facts } = walk(
        asked,
        ...answers,
        event('supervisor', 'offerCoaching', { person, agreed: true }),
      )
      expect(takingPart(facts).map(({ id }) => id)).toEqual([person])
      expect([...standing(left, cast, facts)]).toEqual(['formerParty'])
      expect(standing(one, cast, facts)).toContain('party')
    }
  }
})

test('leaving is possible before anything began, and never skips screening', () => {
  const place = screening()
  expect(targetOf(step(place.state, place.facts, event('requester', 'withdrawConsent')))).toBe(
    'closed',
  )
})

test('an urgent safety answer calls an adult by itself', () => {
  const request = event('requester', 'request')
  const urgent = structuredClone(request) as Extract<typeof request, { type: 'request' }>
  urgent.payload.safety.SQ4 = 'yes'
  const alerted = (e: typeof request) => {
    const result = step('new', { ...screening().facts, parties: [] }, e)
    return result.ok && result.effects.some((effect) => effect.type === 'alertAdult')
  }
  expect([alerted(request), alerted(urgent)]).toEqual([false, true])
})
