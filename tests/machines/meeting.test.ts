import { expect, test } from 'vitest'
import type { CaseEvent } from '../../machines/case/events.ts'
import { debriefsMissing, presentMediators } from '../../machines/case/facts/people.ts'
import { blockers, step } from '../../machines/case/machine.ts'
import { later } from '../../machines/case/paths/payloads.ts'
import {
  cast,
  codes,
  confirming,
  event,
  fresh,
  live,
  matching,
  planned,
  scheduling,
  targetOf,
  walk,
} from './cast.ts'

test('a mediator declares before accepting, and whoever knows somebody waits for a decision', () => {
  const place = confirming()
  expect(
    codes(step(place.state, place.facts, event('mediator1', 'acceptAppointment', {}))),
  ).toEqual(['declare-first'])
  const knows = event('mediator1', 'declareConflict', {
    people: [
      { person: cast.requester, knows: 'friend' },
      { person: cast.other, knows: 'no' },
    ],
    knowsConflict: false,
    canBeFair: 'yes',
  })
  const waiting = walk(place, knows)
  expect(
    codes(step(waiting.state, waiting.facts, event('mediator1', 'acceptAppointment', {}))),
  ).toEqual(['declaration-pending'])
  const cleared = walk(
    waiting,
    event('supervisor', 'decideConflict', { mediator: cast.mediator1, decision: 'disclosed' }),
  )
  expect(
    targetOf(step(cleared.state, cleared.facts, event('mediator1', 'acceptAppointment', {}))),
  ).toBe('assignment.confirming')
})

test('a declaration must speak of everybody', () => {
  const place = confirming()
  const half = event('mediator1', 'declareConflict', {
    people: [{ person: cast.other, knows: 'no' }],
    knowsConflict: false,
    canBeFair: 'yes',
  })
  expect(step(place.state, place.facts, half)).toEqual({
    ok: false,
    reasons: [{ code: 'declaration-incomplete', people: [cast.requester] }],
  })
})

test('nobody who is inside the conflict mediates it, nor whoever was objected to', () => {
  const place = matching()
  const team = (person: string) =>
    event('supervisor', 'propose', {
      team: [
        { person, role: 'lead' },
        { person: cast.mediator2, role: 'co' },
      ],
    })
  expect(codes(step(place.state, place.facts, team(cast.other)))).toEqual(['mediator-involved'])
  const objected = walk(
    confirming(),
    event('requester', 'objectToMediator', { mediator: cast.mediator1 }),
  )
  expect(objected.state).toBe('assignment.matching')
  expect(codes(step(objected.state, objected.facts, team(cast.mediator1)))).toEqual([
    'mediator-barred',
  ])
})

test('nobody mediates a conflict of which they told, or that they saw', () => {
  const told = walk(
    { state: 'new', facts: fresh },
    event('mediator1', 'promote'),
    event('supervisor', 'startScreening'),
  )
  expect(told.facts.witnesses).toEqual([cast.mediator1])
  const involved = (place: ReturnType<typeof planned>, next: CaseEvent) => {
    const facts = { ...place.facts, witnesses: [cast.mediator3] }
    return codes(step(place.state, facts, next))
  }
  const team = [
    { person: cast.mediator3, role: 'lead' as const },
    { person: cast.mediator2, role: 'co' as const },
  ]
  const comes = { newcomer: cast.mediator3, role: 'co' as const }
  expect(involved(matching(), event('supervisor', 'propose', { team }))).toEqual([
    'mediator-involved',
  ])
  expect(involved(planned(), event('supervisor', 'replaceMediator', comes))).toEqual([
    'mediator-involved',
  ])
})

test('the mediator who stays in the same part keeps declaration and yes', () => {
  const place = walk(
    scheduling(),
    event('mediator2', 'recuse'),
    event('supervisor', 'propose', {
      team: [
        { person: cast.mediator1, role: 'lead' },
        { person: cast.mediator3, role: 'co' },
      ],
    }),
  )
  expect(place.facts.mediators).toMatchObject([
    { id: cast.mediator1, declaration: 'clear', answer: 'accepted' },
    { id: cast.mediator2, answer: 'recused' },
    { id: cast.mediator3, declaration: 'none', answer: 'none' },
  ])
})

test('no meeting without consent, screening, enough mediators and an adult who is somebody else', () => {
  const { state, facts } = scheduling()
  const plan = event('mediator1', 'schedule')
  const without = (change: object) => codes(step(state, { ...facts, ...change }, plan))
  expect(without({})).toEqual([])
  expect(without({ parties: facts.parties.map((p) => ({ ...p, screened: false })) })).toEqual([
    'unscreened',
  ])
  expect(without({ parties: facts.parties.map((p) => ({ ...p, consent: 'none' })) })).toEqual([
    'consent-missing',
  ])
  expect(without({ mediators: facts.mediators.slice(1) })).toEqual(['too-few-mediators'])
  expect(without({ now: later(20) })).toEqual(['in-the-past'])
  const mine = { ...plan, payload: { ...plan.payload, adultOnCall: cast.mediator2 } } as typeof plan
  expect(codes(step(state, facts, mine))).toEqual(['adult-involved'])
  const booked = planned()
  const nobody = {
    ...booked.facts,
    session: booked.facts.session && { ...booked.facts.session, adultOnCall: null },
  }
  expect(blockers(booked.state, nobody, 'startSession', cast.mediator1)).toEqual([
    { code: 'no-adult-on-call' },
  ])
})

test('whoever did not come is noted once the time of the meeting has come, and not before', () => {
  const { state, facts } = planned()
  const absent = event('mediator1', 'noShow')
  expect(codes(step(state, facts, absent))).toEqual(['not-begun'])
  expect(blockers(state, facts, 'noShow', cast.mediator1)).toEqual([{ code: 'not-begun' }])
  expect(targetOf(step(state, { ...facts, now: later(7) }, absent))).toBe('assignment.scheduling')
})

test('a joint meeting starts when everybody is there', () => {
  const place = planned()
  const alone = event('mediator1', 'startSession', {
    present: [cast.requester],
    stillWilling: true,
  })
  expect(step(place.state, place.facts, alone)).toEqual({
    ok: false,
    reasons: [{ code: 'people-absent', people: [cast.other] }],
  })
})

test('a party may stop a meeting, and only stop it', () => {
  const place = live()
  expect(
    codes(step(place.state, place.facts, event('other', 'endSession', { outcome: 'full' }))),
  ).toEqual(['only-stop'])
  const stopped = walk(place, event('other', 'endSession', { outcome: 'stopped' }))
  expect(stopped).toMatchObject({
    state: 'session.adjourned',
    facts: { holds: ['safety'], sessionsHeld: 1, session: null },
  })
  expect(debriefsMissing(stopped.facts)).toBe(2)
})

test('a preparatory meeting settles nothing', () => {
  const prepared = walk(
    scheduling(),
    event('mediator1', 'schedule', {
      kind: 'preparatory',
      with: cast.other,
      startsAt: later(7),
      minutes: 30,
      place: 'Room 3',
      adultOnCall: cast.adult,
    }),
    event('mediator1', 'startSession', { present: [cast.other], stillWilling: true }),
  )
  expect(
    codes(
      step(prepared.state, prepared.facts, event('mediator1', 'endSession', { outcome: 'full' })),
    ),
  ).toEqual(['only-adjourn'])
})

test('an observer who leaves does not end the meeting of the others', () => {
  const watched = walk(
    confirming(),
    event('mediator2', 'declineAppointment'),
    event('supervisor', 'propose', {
      team: [
        { person: cast.mediator1, role: 'lead' },
        { person: cast.mediator3, role: 'co' },
        { person: cast.observer, role: 'observer' },
      ],
    }),
  )
  const ready = walk(
    watched,
    ...(['mediator1', 'mediator3', 'observer'] as const).flatMap((m) => [
      event(m, 'declareConflict'),
      event(m, 'acceptAppointment', {}),
    ]),
  )
  const meeting = walk(ready, event('mediator1', 'schedule'), event('mediator1', 'startSession'))
  const left = walk(meeting, event('observer', 'recuse'))
  expect(left).toMatchObject({ state: 'session.live', facts: { session: { live: true } } })
  expect(presentMediators(left.facts).map((m) => m.id)).toEqual([cast.mediator1, cast.mediator3])
})

test('the mediator is told that the appointment is over, not that somebody objected', () => {
  const place = planned()
  const result = step(place.state, place.facts, event('other', 'objectToMediator'))
  const sent = result.ok ? result.effects : []
  expect(sent).toContainEqual({ type: 'endAppointment', params: { mediator: cast.mediator2 } })
  expect(
    sent.filter((effect) =>
      ['notifyMediators', 'notifyParties', 'notifyPeople'].includes(effect.type),
    ),
  ).toEqual([])
})
