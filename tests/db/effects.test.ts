import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { jumpAhead, now } from '#lib/clock.ts'
import { disconnect } from '#lib/db/client.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { dispatchSession } from '#lib/sessions/dispatch-session.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { playIntake, playToMeeting } from '#tests/support/play-case.ts'
import { playToLive } from '#tests/support/play-to-live.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'

// What the steps of a case promise to do in the world later is done, waits while the case is held, and is not lost.

// Only the demo's clock can be moved; set before anything of lib reads its settings.
process.env.PARLEY_DEMO = '1'

const DAY = 86_400
let programmeId: string
let cast: Cast

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
})
beforeEach(async () => {
  while ((await runDue(500)) > 0);
  await asOwner('delete from message')
})
afterAll(disconnect)

const told = async (template: string) => {
  const rows = await asOwner<{ recipient_id: string }>(
    'select recipient_id from message where template = $1',
    [template],
  )
  return rows.map((row) => row.recipient_id).sort()
}

async function daysLater(days: number): Promise<void> {
  await jumpAhead(days * DAY)
  await runDue(500)
}

const lift = (at: Played, kind: 'safety' | 'pause') =>
  send(at, cast.supervisor, 'liftHold', { kind, reason: 'Talked with everybody.' })

describe('a request that was put off', () => {
  async function putOff(days: number): Promise<Played> {
    const { payload } = exampleEvent('request')
    const at = await begin(programmeId, cast.requester, 'request', payload)
    const taken = await send(at, cast.supervisor, 'startScreening', {})
    const until = new Date((await now()).getTime() + days * DAY * 1000).toISOString()
    return send(taken, cast.supervisor, 'postpone', { until })
  }
  const supervisors = () => [cast.supervisor, cast.adult].sort()

  it('comes up again for every supervisor, also the one who put it off', async () => {
    await putOff(3)
    await daysLater(2)
    expect(await told('reminder.supervisors')).toEqual([])
    await daysLater(2)
    expect(await told('reminder.supervisors')).toEqual(supervisors())
  })

  it('rests while the case is held, and comes up when it goes on', async () => {
    const held = await send(await putOff(3), cast.requester, 'raiseConcern', { imminence: 'later' })
    await daysLater(5)
    expect(await told('reminder.supervisors')).toEqual([])
    await lift(held, 'safety')
    await daysLater(1)
    expect(await told('reminder.supervisors')).toEqual(supervisors())
  })

  it('does not come up when it was closed meanwhile', async () => {
    const at = await putOff(3)
    await send(at, cast.supervisor, 'closeAdministratively', { reason: 'left-institution' })
    await daysLater(5)
    expect(await told('reminder.supervisors')).toEqual([])
  })
})

describe('a case that rests until a day', () => {
  const inDays = async (days: number) =>
    new Date((await now()).getTime() + days * DAY * 1000).toISOString()
  const rest = async (at: Played, days: number) =>
    send(at, cast.supervisor, 'pause', {
      kind: 'pause',
      until: await inDays(days),
      reason: 'Holidays.',
    })
  const supervisors = () => [cast.supervisor, cast.adult].sort()

  it('comes up again for every supervisor, and goes on resting', async () => {
    const at = await rest(await playIntake(programmeId, cast), 3)
    await daysLater(2)
    expect(await told('reminder.supervisors')).toEqual([])
    await daysLater(2)
    expect(await told('reminder.supervisors')).toEqual(supervisors())
    const [row] = await asOwner<{ holds: string[] }>('select holds from cases where ref = $1', [
      at.ref,
    ])
    expect(row?.holds).toEqual(['pause'])
  })

  it('does not come up when it goes on already, and when it rests anew only then', async () => {
    const at = await lift(await rest(await playIntake(programmeId, cast), 3), 'pause')
    await daysLater(4)
    expect(await told('reminder.supervisors')).toEqual([])
    await rest(await lift(await rest(at, 3), 'pause'), 6)
    await daysLater(4)
    expect(await told('reminder.supervisors')).toEqual([])
    await daysLater(3)
    expect(await told('reminder.supervisors')).toEqual(supervisors())
  })
})

describe('the notes on the board', () => {
  /** A meeting in which one idea is written down. */
  async function meetingWithNote(): Promise<Played> {
    const live = await playToLive(programmeId, cast)
    await dispatchSession(cast.mediator1, live.ref, 1, {
      type: 'addItem',
      payload: { kind: 'option', text: 'Knock before coming in' },
      requestId: crypto.randomUUID(),
    })
    expect(await notesOf(live)).toBe(1)
    return live
  }
  async function notesOf(at: Played): Promise<number> {
    const rows = await asOwner(
      'select from board_item b join cases c on c.id = b.case_id where c.ref = $1',
      [at.ref],
    )
    return rows.length
  }
  const keysOf = (at: Played) =>
    asOwner(
      `select from vault_key k join cases c on c.id = k.case_id
       where c.ref = $1 and k.compartment = 'board'`,
      [at.ref],
    )
  const end = (at: Played, outcome: 'adjourned' | 'understanding') =>
    send(at, cast.mediator1, 'endSession', { outcome, minutes: 50 })

  it('are destroyed with their key a week after the meeting, and not before', async () => {
    const at = await end(await meetingWithNote(), 'understanding')
    await daysLater(6)
    expect(await notesOf(at)).toBe(1)
    await daysLater(2)
    expect(await notesOf(at)).toBe(0)
    expect(await keysOf(at)).toHaveLength(0)
  })

  it('are destroyed too when the meeting ended because somebody left', async () => {
    const at = await send(await meetingWithNote(), cast.other, 'withdrawConsent', {})
    await daysLater(8)
    expect(await notesOf(at)).toBe(0)
  })

  it('stay under a hold for safety, and go when it is lifted', async () => {
    const ended = await end(await meetingWithNote(), 'understanding')
    const held = await send(ended, cast.other, 'raiseConcern', { imminence: 'later' })
    await daysLater(10)
    expect(await notesOf(held)).toBe(1)
    await lift(held, 'safety')
    await daysLater(1)
    expect(await notesOf(held)).toBe(0)
  })

  it('go a week after a case that was closed for safety, though nobody can lift its hold', async () => {
    const ended = await end(await meetingWithNote(), 'understanding')
    const held = await send(ended, cast.other, 'raiseConcern', { imminence: 'later' })
    await daysLater(10)
    const to = 'safeguarding'
    await send(held, cast.supervisor, 'closeForSafety', { to, reason: 'A trained adult helps.' })
    await daysLater(6)
    expect(await notesOf(held)).toBe(1)
    await daysLater(2)
    expect(await notesOf(held)).toBe(0)
    expect(await keysOf(held)).toHaveLength(0)
  })

  it('go on time when a meeting was stopped and its case closed at once', async () => {
    const stopped = await send(await meetingWithNote(), cast.other, 'endSession', {
      outcome: 'stopped',
    })
    await send(stopped, cast.supervisor, 'closeForSafety', { reason: 'A trained adult helps.' })
    await daysLater(8)
    expect(await notesOf(stopped)).toBe(0)
  })

  it('go on time under a pause', async () => {
    const ended = await end(await meetingWithNote(), 'understanding')
    const reason = 'Holidays.'
    const at = await send(ended, cast.supervisor, 'pause', { kind: 'pause', reason })
    await daysLater(8)
    expect(await notesOf(at)).toBe(0)
  })

  it('stay for the next meeting, and go a week after that', async () => {
    let at = await end(await meetingWithNote(), 'adjourned')
    at = await send(at, cast.mediator1, 'meetAgain', {})
    const startsAt = new Date((await now()).getTime() + 12 * DAY * 1000).toISOString()
    at = await send(at, cast.mediator1, 'schedule', {
      kind: 'joint',
      startsAt,
      minutes: 60,
      place: 'Room 12',
      adultOnCall: cast.adult,
    })
    await daysLater(12)
    expect(await notesOf(at)).toBe(1)
    at = await send(at, cast.mediator1, 'startSession', {
      present: [cast.requester, cast.other],
      stillWilling: true,
    })
    at = await end(at, 'understanding')
    await daysLater(6)
    expect(await notesOf(at)).toBe(1)
    await daysLater(2)
    expect(await notesOf(at)).toBe(0)
  })
})

describe('a mediator whom somebody does not want', () => {
  it('hears that the appointment is over, and nothing else', async () => {
    const at = await playToMeeting(await playIntake(programmeId, cast), cast)
    await runDue(500)
    await asOwner('delete from message')
    await send(at, cast.other, 'objectToMediator', { mediator: cast.mediator1 })
    await runDue(500)
    const rows = await asOwner<{ template: string }>(
      'select template from message where recipient_id = $1',
      [cast.mediator1],
    )
    expect(rows).toEqual([{ template: 'appointmentOver.people' }])
    expect(await told('appointmentOver.people')).toEqual([cast.mediator1])
  })

  it('takes the date away, and who was to meet hears just that', async () => {
    const at = await playToMeeting(await playIntake(programmeId, cast), cast)
    await runDue(500)
    await asOwner('delete from message')
    await send(at, cast.other, 'objectToMediator', { mediator: cast.mediator1 })
    await runDue(500)
    expect(await told('meetingOff.parties')).toEqual([cast.requester])
    expect(await told('meetingOff.people')).toEqual([cast.mediator2])
  })
})
