import { expect, test } from 'vitest'
import { eventTypes } from '../../machines/case/events.ts'
import { blockers, eventsFrom, type Step, step } from '../../machines/case/machine.ts'
import { later } from '../../machines/case/paths/payloads.ts'
import { openStates } from '../../machines/case/states.ts'
import { cast, codes, event, fresh, live, planned, targetOf, walk } from './cast.ts'

const through = [
  'raiseConcern',
  'liftHold',
  'withdrawConsent',
  'recuse',
  'closeForSafety',
  'annotate',
]

test('a hold lets exactly six events through, in every open state', () => {
  for (const holds of [['safety'], ['legal'], ['pause']] as const) {
    for (const state of openStates) {
      for (const type of eventsFrom(state)) {
        const held = blockers(state, { ...fresh, holds: [...holds] }, type, 'x').some(
          (reason) => reason.code === 'on-hold',
        )
        expect([state, type, held]).toEqual([state, type, !through.includes(type)])
      }
    }
  }
  expect(eventTypes).toEqual(expect.arrayContaining(through))
})

test('a concern freezes a meeting, and each person may still leave', () => {
  const frozen = walk(live(), event('other', 'raiseConcern'))
  expect(frozen).toMatchObject({ state: 'session.live', facts: { holds: ['safety'] } })
  expect(codes(step(frozen.state, frozen.facts, event('mediator1', 'endSession')))).toContain(
    'on-hold',
  )
  expect(targetOf(step(frozen.state, frozen.facts, event('other', 'withdrawConsent')))).toBe(
    'intake.convening',
  )
  expect(targetOf(step(frozen.state, frozen.facts, event('mediator1', 'recuse')))).toBe(
    'assignment.matching',
  )
})

test('a concern under a legal hold adds one, and lifting it leaves the other', () => {
  const legal = walk(planned(), event('supervisor', 'pause', { kind: 'legal', reason: 'Court.' }))
  const both = walk(legal, event('other', 'raiseConcern'))
  expect(both.facts.holds).toEqual(['legal', 'safety'])
  const left = walk(both, event('safeguarding', 'liftHold', { kind: 'safety', reason: 'Talked.' }))
  expect(left.facts.holds).toEqual(['legal'])
  expect(
    codes(
      step(
        left.state,
        left.facts,
        event('supervisor', 'liftHold', { kind: 'safety', reason: 'Again.' }),
      ),
    ),
  ).toEqual(['not-held'])
})

test('a case may rest until a day that is to come, and somebody is reminded then', () => {
  const rest = (until?: string) =>
    step('session.planned', planned().facts, {
      type: 'pause',
      by: cast.supervisor,
      payload: { kind: 'legal', reason: 'Court.', ...(until && { until }) },
    })
  const effectsOf = (result: Step) =>
    result.ok ? result.effects.filter(({ type }) => type === 'remindSupervisors') : null
  const until = later(2)
  expect(effectsOf(rest(until))).toEqual([
    { type: 'remindSupervisors', params: { at: until, hold: 'legal' } },
  ])
  expect(effectsOf(rest())).toEqual([])
  expect(rest('2020-01-01T00:00:00Z')).toEqual({
    ok: false,
    reasons: [{ code: 'in-the-past', fields: ['until'] }],
  })
})

test('whoever calls for an adult is not told on: no message goes to the parties', () => {
  const result = step('session.planned', planned().facts, event('other', 'raiseConcern'))
  const names = result.ok ? result.effects.map((effect) => effect.type) : []
  expect(names).toContain('alertAdult')
  expect(names).not.toContain('notifyParties')
})
