import { expect, test } from 'vitest'
import { eventTypes } from '../../machines/case/events.ts'
import { blockers, eventsFrom, step } from '../../machines/case/machine.ts'
import { openStates } from '../../machines/case/states.ts'
import { codes, event, fresh, live, planned, targetOf, walk } from './cast.ts'

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

test('whoever calls for an adult is not told on: no message goes to the parties', () => {
  const result = step('session.planned', planned().facts, event('other', 'raiseConcern'))
  const names = result.ok ? result.effects.map((effect) => effect.type) : []
  expect(names).toContain('alertAdult')
  expect(names).not.toContain('notifyParties')
})
