import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { board } from '#lib/cases/board.ts'
import { home } from '#lib/cases/home.ts'
import { disconnect } from '#lib/db/client.ts'
import { acknowledgeAlert } from '#lib/safety/acknowledge-alert.ts'
import { callForAdult } from '#lib/safety/call-for-adult.ts'
import { finishCall } from '#lib/safety/finish-call.ts'
import { readCall } from '#lib/safety/read-call.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { type Played, send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { newestCall } from '../support/calls.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { playIntake, playToAgreement, playToMeeting } from '../support/play-case.ts'
import { playToLive } from '../support/play-to-live.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
}, 60_000)
beforeEach(() => asOwner('update alert set acknowledged_at = now(), done_at = now()'))
afterAll(disconnect)

const callTasks = async (id: string) =>
  (await home({ id })).tasks.filter(({ call }) => call).map(({ task, call }) => [task, call])
const laneOf = async (at: Played) =>
  (await board({ id: cast.supervisor })).lanes.find(({ cards }) =>
    cards.some(({ ref }) => ref === at.ref),
  )?.lane

test('a call stays with the adult who took it until it is done, and with nobody else', async () => {
  const body = { imminence: 'now', place: 'Library', note: 'Someone follows me.' }
  const memberships = [{ programmeId, role: 'member' }]
  await callForAdult({ id: cast.requester, memberships }, body, null)
  const id = await newestCall()
  expect(await callTasks(cast.supervisor)).toEqual([['alert', id]])
  expect(await finishCall(cast.supervisor, id)).toMatchObject({ ok: false })
  await acknowledgeAlert(cast.supervisor, id)
  expect(await callTasks(cast.supervisor)).toEqual([['alertTaken', id]])
  expect(await callTasks(cast.adult)).toEqual([])
  expect((await board({ id: cast.supervisor })).taken).toMatchObject([{ id }])
  expect(await readCall(cast.supervisor, id)).toMatchObject({ place: 'Library', doneAt: null })
  for (const who of [cast.requester, cast.other])
    expect(await finishCall(who, id)).toMatchObject({ ok: false })
  // Whoever took it may be away.
  expect(await finishCall(cast.adult, id)).toMatchObject({ ok: true })
  expect((await readCall(cast.supervisor, id))?.doneAt).not.toBeNull()
  expect(await callTasks(cast.supervisor)).toEqual([])
})

test('a check-in of somebody who may not be safe is urgent until somebody has seen to it', async () => {
  let at = await playToAgreement(
    await playToMeeting(await playIntake(programmeId, cast), cast),
    cast,
  )
  await asOwner(
    `update check_in set due_at = now() + case when person_id = $2 then interval '-1 hour' else interval '9 days' end
     where case_id = (select id from cases where ref = $1)`,
    [at.ref, cast.other],
  )
  at = await send(at, cast.other, 'checkIn', {
    person: cast.other,
    how: 2,
    safe: 'not-sure',
    wish: 'talk-to-adult',
  })
  expect(await laneOf(at)).toBe('urgent')
  const id = await newestCall()
  await acknowledgeAlert(cast.supervisor, id)
  expect(await laneOf(at)).toBe('urgent')
  await finishCall(cast.supervisor, id)
  expect(await laneOf(at)).not.toBe('urgent')
})

test('letting a case go on ends the calls out of it that were taken', async () => {
  const at = await playIntake(programmeId, cast)
  const held = await send(at, cast.other, 'raiseConcern', { imminence: 'now' })
  const id = await newestCall()
  await acknowledgeAlert(cast.supervisor, id)
  await send(held, cast.supervisor, 'liftHold', { kind: 'safety', reason: 'talked' })
  expect(await callTasks(cast.supervisor)).toEqual([])
  expect(await laneOf(at)).toBe('needsMediators')
})

test('whoever stops a meeting is looked for where it is held', async () => {
  const at = await playToLive(programmeId, cast)
  await send(at, cast.requester, 'endSession', { outcome: 'stopped' })
  expect(await readCall(cast.supervisor, await newestCall())).toMatchObject({ place: 'Room 12' })
})
