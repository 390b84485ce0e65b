import { expect, test } from 'vitest'
import { blockers, step } from '../../machines/case/machine.ts'
import { active, cast, codes, event, live, targetOf, walk } from './cast.ts'

const skip = (by: 'requester' | 'other' | 'supervisor', person: string) =>
  event(by, 'skipCheckIn', { person, reason: 'not-wanted' })

test('check-ins come by themselves, without an agreement too', () => {
  const place = walk(live(), event('mediator1', 'endSession', { outcome: 'none' }))
  expect(place.state).toBe('followUp.active')
  expect(place.facts.parties.map((party) => party.checkInsOpen)).toEqual([1, 1])
})

test('a case closes when check-ins and debriefs are in', () => {
  const place = active()
  expect(blockers(place.state, place.facts, 'close', cast.supervisor)).toEqual([
    { code: 'check-ins-open', count: 2 },
    { code: 'debriefs-missing', count: 2 },
  ])
  const asked = walk(place, skip('supervisor', cast.other), skip('requester', cast.requester))
  expect(codes(step(asked.state, asked.facts, event('supervisor', 'close')))).toEqual([
    'debriefs-missing',
  ])
  const mediators = asked.facts.mediators.map((m) => ({ ...m, owes: 0 }))
  expect(
    targetOf(step(asked.state, { ...asked.facts, mediators }, event('supervisor', 'close'))),
  ).toBe('closed')
})

test('nobody waits for the debrief of a mediator who left the team', () => {
  const place = active()
  const without = place.facts.mediators.map((m) => ({ ...m, answer: 'recused' as const }))
  const left = { ...place.facts, mediators: without }
  expect(blockers(place.state, left, 'close', cast.supervisor)).toEqual([
    { code: 'check-ins-open', count: 2 },
  ])
})

test('a party answers for nobody else, and no more often than asked', () => {
  const place = active()
  expect(codes(step(place.state, place.facts, skip('other', cast.requester)))).toEqual([
    'not-yours',
  ])
  const done = walk(place, skip('other', cast.other))
  expect(codes(step(done.state, done.facts, skip('other', cast.other)))).toEqual([
    'no-check-in-open',
  ])
})

test('whoever does not feel safe is seen by an adult, and the case does not move by itself', () => {
  const place = active()
  const unsafe = event('other', 'checkIn', {
    person: cast.other,
    how: 1,
    safe: 'no',
    wish: 'talk-to-adult',
  })
  const result = step(place.state, place.facts, unsafe)
  expect(result).toMatchObject({ ok: true, to: 'followUp.active' })
  expect(result.ok && result.effects).toContainEqual({
    type: 'alertAdult',
    params: { because: 'checkIn', imminence: 'now', room: null },
  })
})

test('meeting again needs mediators, and people who want to', () => {
  const place = walk(active(), event('other', 'reportProblem'))
  expect(targetOf(step(place.state, place.facts, event('supervisor', 'meetAgain')))).toBe(
    'assignment.scheduling',
  )
  const alone = walk(place, event('mediator2', 'recuse'))
  expect(targetOf(step(alone.state, alone.facts, event('supervisor', 'meetAgain')))).toBe(
    'assignment.matching',
  )
  const left = walk(place, event('other', 'withdrawConsent'))
  expect(codes(step(left.state, left.facts, event('supervisor', 'meetAgain')))).toEqual([
    'too-few-people',
  ])
})

test('after the meeting a mediator is replaced by name, and the newcomer declares before seeing anything', () => {
  const place = active()
  const nobody = event('supervisor', 'replaceMediator', { mediator: cast.mediator2, role: 'co' })
  expect(codes(step(place.state, place.facts, nobody))).toEqual(['replacement-missing'])
  const replaced = walk(
    place,
    event('supervisor', 'replaceMediator', {
      mediator: cast.mediator2,
      newcomer: cast.mediator3,
      role: 'co',
    }),
  )
  expect(replaced).toMatchObject({ state: 'followUp.active' })
  expect(
    codes(step(replaced.state, replaced.facts, event('mediator3', 'acceptAppointment', {}))),
  ).toEqual(['declare-first'])
})

test('after one of them reported a problem, both can still say what they could say before', () => {
  const place = walk(active(), event('other', 'reportProblem'))
  expect(place.state).toBe('followUp.reviewing')
  const heard = walk(place, skip('requester', cast.requester), skip('other', cast.other))
  expect(heard.state).toBe('followUp.reviewing')
  expect(heard.facts.parties.map((party) => party.checkInsOpen)).toEqual([0, 0])
  const again = step(heard.state, heard.facts, event('requester', 'reportProblem', { safe: 'no' }))
  expect(again).toMatchObject({ ok: true, to: 'followUp.reviewing' })
  expect(again.ok && again.effects).toContainEqual({
    type: 'alertAdult',
    params: { because: 'reportProblem', imminence: 'now', room: null },
  })
})

test('going on tells nobody that anything had stopped', () => {
  const place = walk(active(), event('other', 'reportProblem'))
  expect(step(place.state, place.facts, event('supervisor', 'resume'))).toMatchObject({
    to: 'followUp.active',
    effects: [],
  })
})
