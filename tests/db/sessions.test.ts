import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { loadCase } from '#lib/cases/load-case.ts'
import { viewBoard } from '#lib/cases/view/board-items.ts'
import { viewDebriefs } from '#lib/cases/view/debriefs.ts'
import { type Look, lookAt } from '#lib/cases/view/look.ts'
import { disconnect } from '#lib/db/client.ts'
import { readAs } from '#lib/db/with-actor.ts'
import { dispatchSession } from '#lib/sessions/dispatch-session.ts'
import { openRoom } from '#lib/sessions/open-room.ts'
import { writeDebrief } from '#lib/sessions/write-debrief.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleSettings } from '#machines/case/paths.ts'
import { type Played, send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { playToLive } from '../support/play-to-live.ts'
import { warmPool } from '../support/warm-pool.ts'

let programmeId: string
let cast: Cast
let live: Played

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme(exampleSettings))
})
beforeEach(async () => {
  live = await playToLive(programmeId, cast)
})
afterAll(disconnect)

type By = keyof Cast
const room = async (by: By) => {
  const view = await openRoom({ id: cast[by] }, live.ref, 1)
  if (!view) throw new Error('no room')
  return view
}
const act = (by: By, type: string, payload: unknown = {}, seenVersion?: number) =>
  dispatchSession(cast[by], live.ref, 1, { type, payload, seenVersion, requestId: randomUUID() })
const look = <T>(by: By, at: (look: Look) => Promise<T>): Promise<T> =>
  readAs(cast[by], async (tx) => {
    const loaded = await loadCase(tx, live.ref)
    if (!loaded) throw new Error('no case')
    return at(lookAt(tx, loaded, cast[by]))
  })
const items = async (by: By) =>
  (await look(by, viewBoard))?.map(({ text, status }) => ({ text, status }))
const code = (result: Awaited<ReturnType<typeof act>>) => (result.ok ? 'ok' : result.refusal.code)

test('whoever does not sit at the table finds no meeting, whatever they send', async () => {
  expect(await openRoom({ id: cast.referrer }, live.ref, 1)).toBeNull()
  for (const type of ['goTo', 'addItem', 'nonsense'])
    expect(await act('referrer', type, {}, 1)).toEqual({
      ok: false,
      refusal: { code: 'not-found' },
    })
  const other = { type: 'takeBreak', payload: {}, requestId: randomUUID() }
  expect(code(await dispatchSession(cast.requester, live.ref, 9, other))).toBe('not-found')
})

test('mediators lead, parties do not, and the staff only look', async () => {
  const { version } = await room('mediator1')
  expect(code(await act('requester', 'goTo', { stage: 'open' }, version))).toBe('not-you')
  expect(code(await act('supervisor', 'addItem', { kind: 'issue', text: 'x' }))).toBe('not-you')
  expect(code(await act('mediator2', 'goTo', { stage: 'open' }, version))).toBe('ok')
  expect(await room('requester')).toMatchObject({
    stage: 'open',
    visited: ['prepare', 'open'],
    may: expect.arrayContaining(['addItem', 'takeBreak']),
  })
  expect((await room('requester')).may).not.toContain('goTo')
})

test('whoever looked long ago learns which version the room has now, and must say what they saw', async () => {
  const { version } = await room('mediator1')
  expect(code(await act('requester', 'addItem', { kind: 'issue', text: 'x' }))).toBe('ok')
  expect(await act('mediator1', 'goTo', { stage: 'open' }, version)).toEqual({
    ok: false,
    refusal: { code: 'changed-meanwhile', version: version + 1 },
  })
  expect(code(await act('mediator1', 'goTo', { stage: 'open' }))).toBe('invalid')
})

test('of twenty equal changes at once exactly one wins, each time', async () => {
  await warmPool()
  for (const stage of ['stories', 'understand', 'issues', 'interests']) {
    const { version } = await room('mediator1')
    const results = await Promise.all(
      Array.from({ length: 20 }, () => act('mediator1', 'goTo', { stage }, version)),
    )
    const codes = results.map(code)
    expect(codes.filter((one) => one === 'ok')).toHaveLength(1)
    expect(codes.filter((one) => one === 'changed-meanwhile')).toHaveLength(19)
    expect((await room('mediator1')).version).toBe(version + 1)
  }
})

test('two people may write on the board at the same moment, and the same form counts once', async () => {
  const add = (by: By, text: string) => act(by, 'addItem', { kind: 'option', text })
  const both = await Promise.all([add('requester', 'Headphones'), add('other', 'Quiet at ten')])
  expect(both.map(code)).toEqual(['ok', 'ok'])
  const twice = {
    type: 'addItem',
    payload: { kind: 'option', text: 'Ask first' },
    requestId: randomUUID(),
  }
  const first = await dispatchSession(cast.other, live.ref, 1, twice)
  expect(await dispatchSession(cast.other, live.ref, 1, twice)).toEqual(first)
  const seen = await items('requester')
  expect(seen).toHaveLength(3)
  expect(seen).toEqual(await items('mediator1'))
})

test('what stands on the board is sealed, and does not say who wrote it', async () => {
  const text = `How do we share the desk ${randomUUID()}?`
  await act('requester', 'addItem', { kind: 'issue', text })
  const rows = await asOwner<Record<string, unknown>>('select * from board_item')
  const stored = JSON.stringify(rows)
  expect(stored).not.toContain('share the desk')
  expect(stored).not.toContain(cast.requester)
  const answers = await asOwner('select * from given_answer')
  expect(JSON.stringify(answers)).not.toContain('share the desk')
  expect(await items('other')).toContainEqual({ text, status: 'open' })
})

test('items are written anew, marked and moved', async () => {
  await act('other', 'addItem', { kind: 'issue', text: 'One?' })
  await act('mediator1', 'addItem', { kind: 'issue', text: 'Two?' })
  const board = (await look('other', viewBoard)) ?? []
  const [one, two] = board.map((item) => item.id)
  await act('other', 'editItem', { item: one, text: 'First?' }, (await room('other')).version)
  await act('other', 'markItem', { item: one, status: 'parked' })
  await act('mediator1', 'moveItem', { item: two, to: 'up' }, (await room('other')).version)
  expect(await items('requester')).toEqual([
    { text: 'Two?', status: 'open' },
    { text: 'First?', status: 'parked' },
  ])
  expect(code(await act('other', 'markItem', { item: one, status: 'kept' }))).toBe('invalid')
  expect(code(await act('other', 'markItem', { item: randomUUID(), status: 'open' }))).toBe(
    'invalid',
  )
})

test('nobody but a mediator changes what another wrote, and only they are offered to', async () => {
  await act('requester', 'addItem', { kind: 'option', text: 'I take the desk by the window' })
  await act('mediator1', 'addRules', { texts: ['One speaks at a time'] })
  const board = async (by: By) => (await look(by, viewBoard)) ?? []
  const mine = async (by: By) => (await board(by)).map(({ mayChange }) => mayChange)
  const before = await board('mediator1')
  const [idea, rule] = before.map(({ id }) => id)
  const refused = {
    ok: false,
    refusal: { code: 'not-yet', reasons: [{ code: 'not-yours' }] },
  }
  for (const item of [idea, rule]) {
    const { version } = await room('other')
    const words = { item, text: 'Sasha says sorry and gives up the room' }
    expect(await act('other', 'editItem', words, version)).toEqual(refused)
    expect(await act('other', 'markItem', { item, status: 'dropped' })).toEqual(refused)
  }
  expect(await board('mediator1')).toEqual(before)
  // What to do with an idea is for both sides to say.
  expect(code(await act('other', 'markItem', { item: idea, status: 'kept' }))).toBe('ok')
  expect(await mine('requester')).toEqual([true, false])
  expect(await mine('other')).toEqual([false, false])
  expect(await mine('mediator2')).toEqual([true, true])
  const version = async () => (await room('requester')).version
  const again = { item: idea, text: 'I take the desk in March' }
  expect(code(await act('requester', 'editItem', again, await version()))).toBe('ok')
  expect(code(await act('mediator2', 'editItem', again, await version()))).toBe('ok')
  // What the mediator wrote anew is still the writer's own.
  expect(code(await act('requester', 'markItem', { item: idea, status: 'dropped' }))).toBe('ok')
  expect(await act('other', 'markItem', { item: idea, status: 'open' })).toEqual(refused)
})

test('each person says yes to the rules alone, and is asked again when they change', async () => {
  await act('mediator1', 'addRules', { texts: ['One speaks at a time', 'No names'] })
  const yes = (by: By, whose: By) => act(by, 'agreeToRules', { person: cast[whose] })
  expect(code(await yes('requester', 'other'))).toBe('not-you')
  expect(code(await yes('requester', 'requester'))).toBe('ok')
  expect(code(await yes('mediator1', 'other'))).toBe('ok')
  expect((await room('mediator1')).agreed.sort()).toEqual([cast.requester, cast.other].sort())
  expect(code(await yes('mediator1', 'supervisor'))).toBe('invalid')
  await act('other', 'addItem', { kind: 'rule', text: 'Phones stay away' })
  expect((await room('mediator1')).agreed).toEqual([])
})

test('a party may ask for a break; going on is for the mediators', async () => {
  expect(code(await act('other', 'takeBreak'))).toBe('ok')
  const { version, onBreak } = await room('other')
  expect(onBreak).toBe(true)
  expect(code(await act('mediator1', 'goTo', { stage: 'close' }, version))).toBe('not-yet')
  expect(code(await act('other', 'resume', {}, version))).toBe('not-you')
  expect(code(await act('mediator1', 'resume', {}, version))).toBe('ok')
})

test('nothing moves while an adult is helping, or when the meeting is over', async () => {
  const held = await send(live, cast.other, 'raiseConcern', { imminence: 'now' })
  expect(code(await act('mediator1', 'addItem', { kind: 'issue', text: 'x' }))).toBe('not-yet')
  expect((await room('mediator1')).may).toEqual([])
  const free = await send(held, cast.supervisor, 'liftHold', { kind: 'safety', reason: 'Talked.' })
  await send(free, cast.mediator1, 'endSession', { outcome: 'full' })
  expect(code(await act('mediator1', 'addItem', { kind: 'issue', text: 'x' }))).toBe('not-you')
})

test('a mediator looks back for themselves alone, and a worry reaches the supervisors', async () => {
  await send(live, cast.mediator1, 'endSession', { outcome: 'full' })
  const answers = { energy: 3, worried: true, wantsSupport: false, wasHard: 'The silence.' }
  const write = (by: By) => writeDebrief(cast[by], live.ref, 1, answers)
  expect(await write('requester')).toEqual({ ok: false, refusal: { code: 'not-found' } })
  expect((await write('mediator1')).ok).toBe(true)
  expect((await write('mediator1')).ok).toBe(true)
  const told = await asOwner(
    `select details from outbox where case_id = (select id from cases where ref = $1)
     and details->>'about' = 'debrief' and details->>'audience' = 'supervisors'`,
    [live.ref],
  )
  expect(told).toHaveLength(1)
  expect(await look('mediator2', viewDebriefs)).toEqual([
    expect.objectContaining({ you: true, owed: true }),
  ])
})
