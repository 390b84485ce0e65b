import { expect, test } from 'vitest'
import type { SessionEvent } from '../../machines/session/events.ts'
import { sessionEventsFrom, sessionStates, stepSession } from '../../machines/session/machine.ts'
import { emptyRoom, owedPrivateTalk, roomAfter } from '../../machines/session/room.ts'
import { sessionStages } from '../../machines/session/stages.ts'
import { cast } from './cast.ts'

const parties = [cast.requester, cast.other]
const room = { ...emptyRoom(parties), stage: 'stories' as const }
const by = cast.mediator1
const goTo = (stage: (typeof sessionStages)[number]): SessionEvent => ({
  type: 'goTo',
  by,
  payload: { stage },
})
const talk = (person: string): SessionEvent => ({
  type: 'talkPrivately',
  by,
  payload: { with: person },
})

test('stages have no fixed order: from each to each', () => {
  for (const here of sessionStages) {
    for (const there of sessionStages)
      expect(stepSession('together', { ...room, stage: here }, goTo(there))).toEqual({
        ok: true,
        to: 'together',
      })
  }
  expect(roomAfter(roomAfter(room, goTo('agree')), goTo('stories'))).toMatchObject({
    stage: 'stories',
    visited: ['prepare', 'agree', 'stories'],
  })
})

test('breaks and private talks come back to the table, and every state but the last can finish', () => {
  expect(stepSession('together', room, { type: 'takeBreak', by, payload: {} })).toEqual({
    ok: true,
    to: 'onBreak',
  })
  expect(stepSession('onBreak', room, { type: 'resume', by, payload: {} })).toEqual({
    ok: true,
    to: 'together',
  })
  expect(stepSession('together', room, talk(cast.other))).toEqual({ ok: true, to: 'privateTalk' })
  expect(stepSession('privateTalk', room, { type: 'endPrivateTalk', by, payload: {} })).toEqual({
    ok: true,
    to: 'together',
  })
  expect(sessionStates.filter((state) => sessionEventsFrom(state).includes('finish'))).toEqual([
    'together',
    'onBreak',
    'privateTalk',
  ])
  expect(sessionEventsFrom('finished')).toEqual([])
})

test('a private talk is with somebody in the room, while they are in the room', () => {
  expect(stepSession('together', room, talk(cast.adult))).toEqual({
    ok: false,
    reason: 'not-in-the-room',
  })
  expect(stepSession('together', { ...room, stage: 'debrief' }, talk(cast.other))).toEqual({
    ok: false,
    reason: 'without-parties',
  })
  expect(stepSession('privateTalk', room, goTo('agree'))).toEqual({
    ok: false,
    reason: 'not-from-here',
  })
})

test('everybody gets the same chance to talk alone: the screen says who is owed one', () => {
  expect(owedPrivateTalk(room)).toEqual([])
  const once = roomAfter(room, talk(cast.other))
  expect(owedPrivateTalk(once)).toEqual([cast.requester])
  expect(owedPrivateTalk(roomAfter(once, talk(cast.requester)))).toEqual([])
})

test('rules are agreed to by each party, once', () => {
  const agree = (person: string): SessionEvent => ({
    type: 'agreeToRules',
    by: person,
    payload: { person },
  })
  const all = [cast.other, cast.requester, cast.other].reduce(
    (known, person) => roomAfter(known, agree(person)),
    emptyRoom(parties),
  )
  expect(all.rulesAgreed).toEqual([...parties].sort())
  expect(stepSession('together', room, agree(cast.adult))).toEqual({
    ok: false,
    reason: 'not-in-the-room',
  })
})
