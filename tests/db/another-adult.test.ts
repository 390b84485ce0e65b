import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { holdSince } from '#app/(signed-in)/cases/[ref]/_page/hold-since.ts'
import { sortEvents } from '#app/(signed-in)/cases/[ref]/_page/sort-events.ts'
import { dispatch } from '#lib/cases/dispatch.ts'
import { readTimeline } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { acknowledgeAlert } from '#lib/safety/acknowledge-alert.ts'
import { readCall } from '#lib/safety/read-call.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { type Played, send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { newestCall, toldOfCall } from '../support/calls.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { enabled, eyesOf } from '../support/eyes-of.ts'
import { playIntake } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

// "Then only the safeguarding lead is told."

let programmeId: string
let cast: Cast
let eyes: ReturnType<typeof eyesOf>
let at: Played
let id: string

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  eyes = eyesOf(cast)
})
beforeEach(async () => {
  at = await playIntake(programmeId, cast)
  await runDue(500)
  at = await send(at, cast.other, 'raiseConcern', { imminence: 'now', otherAdult: true })
  id = await newestCall()
  await runDue(500)
})
afterAll(disconnect)

const lifts = (who: string) =>
  dispatch(who, at.ref, {
    type: 'liftHold',
    payload: { kind: 'safety', reason: 'I have talked with them.' },
    seenVersion: at.version,
    requestId: crypto.randomUUID(),
  })

test('no supervisor gets a message of it', async () => {
  const told = await asOwner<{ template: string }>(
    `select template from message m join cases c on c.id = m.case_id
     where c.ref = $1 and recipient_id = any ($2)
       and (template like 'raiseConcern%' or template like 'alert%')`,
    [at.ref, [cast.supervisor, cast.adult]],
  )
  expect(told).toEqual([])
})

test('no supervisor reads who it was: only that the case rests', async () => {
  // The lead reads the call, which the log of readings keeps.
  await readCall(cast.safeguarding, id)
  const view = await eyes.view('supervisor', at)
  expect(view.hold).toBe('safety')
  const words = await eyes.allWords('supervisor', at)
  expect(words).not.toContain('asked for an adult')
  expect(view.accessLog?.filter(({ field }) => field === 'safetyRecord')).toEqual([])
  expect(await eyes.allWords('safeguarding', at)).toContain('Sasha asked for an adult')
  expect(await eyes.allWords('other', at)).toContain('You asked for an adult')
})

test('a supervisor reads why it cannot go on, with no word of a call, and no date of an older rest', async () => {
  const view = await eyes.view('supervisor', at)
  const why = 'An adult looks at this first. It cannot go on yet.'
  expect(sortEvents(view, false).blocked).toEqual([{ type: 'liftHold', enabled: false, why }])

  await acknowledgeAlert(cast.safeguarding, id)
  at = await send(at, cast.supervisor, 'liftHold', { kind: 'safety', reason: 'Talked.' })
  at = await send(at, cast.supervisor, 'pause', { kind: 'pause', reason: 'Holidays.' })
  const since = async () => {
    const found = await readTimeline(eyes.reader('supervisor'), at.ref)
    return holdSince(found.ok ? found.value : [])
  }
  expect(await since()).toBeDefined()
  at = await send(at, cast.supervisor, 'liftHold', { kind: 'pause', reason: 'They are over.' })
  at = await send(at, cast.other, 'raiseConcern', { imminence: 'now', otherAdult: true })
  expect(await since()).toBeUndefined()
})

test('no supervisor lets the case go on before the call is answered', async () => {
  expect(enabled(await eyes.view('supervisor', at))).not.toContain('liftHold')
  expect(await lifts(cast.supervisor)).toMatchObject({
    refusal: { code: 'not-yet', reasons: [{ code: 'lead-awaited' }] },
  })
  await acknowledgeAlert(cast.safeguarding, id)
  expect(await lifts(cast.supervisor)).toMatchObject({ ok: true })
})

test('where the lead is not there any more, everybody is called, and the case can go on', async () => {
  const lead = (until: string) =>
    asOwner(`update membership set until_at = ${until} where person_id = $1`, [cast.safeguarding])
  await lead('now()')
  await asOwner(`update outbox set due_at = now() where dedupe_key = $1`, [
    `alert:${id}:callBackup`,
  ])
  expect(await toldOfCall('alert.backup', id)).toEqual([cast.supervisor, cast.adult].sort())
  expect(await readCall(cast.supervisor, id)).not.toBeNull()
  expect(await lifts(cast.supervisor)).toMatchObject({ ok: true })
  await lead('null')
})
