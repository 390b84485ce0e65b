import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { jumpAhead, now } from '#lib/clock.ts'
import { disconnect } from '#lib/db/client.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { stuckWork } from '#lib/effects/stuck-work.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { begin, type Played, send } from '../../prisma/seed/play.ts'
import { shiftRota } from '../../prisma/seed/stories/shift-rota.ts'
import { tellUntil } from '../../prisma/seed/tell-stories.ts'

// Only the demo's clock can be moved; set before anything of lib reads its settings.
process.env.PARLEY_DEMO = '1'

const DAY = 86_400
let programmeId: string
let cast: Cast

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme({ minMediators: 2, checkInsPlanned: 3 }))
})
beforeEach(async () => {
  while ((await runDue(500)) > 0);
  await asOwner('delete from message')
})
afterAll(disconnect)

const request = () => begin(programmeId, cast.requester, 'request', exampleEvent('request').payload)
const messages = (template: string) =>
  asOwner<{ recipient_id: string }>('select recipient_id from message where template = $1', [
    template,
  ])
const undone = () =>
  asOwner<{ performer: string; attempts: number; last_error: string | null }>(
    'select performer, attempts, last_error from outbox where done_at is null order by due_at',
  )

describe('work that is due', () => {
  it('is done exactly once, however many runners there are', async () => {
    for (let n = 0; n < 20; n++) await request()
    const done = await Promise.all([runDue(500), runDue(500), runDue(500)])
    expect(done.reduce((sum, n) => sum + n)).toBe(20)
    // Two supervisors each.
    expect(await messages('request.supervisors')).toHaveLength(40)
  })

  it('is written with the event or not at all', async () => {
    const at = await request()
    await expect(
      send(at, cast.supervisor, 'liftHold', { kind: 'safety', reason: 'x' }),
    ).rejects.toThrow()
    await runDue(500)
    expect(await messages('liftHold.parties')).toEqual([])
  })

  it('carries ids and codes, and never what somebody wrote', async () => {
    await request()
    const { whatHappened } = exampleEvent('request').payload as { whatHappened: string }
    const rows = await asOwner<{ text: string }>(
      'select details::text as text from outbox union all select params::text from message',
    )
    const told = rows.map(({ text }) => text).join('\n')
    for (const word of [whatHappened.slice(0, 20), 'Robin', 'Sasha'])
      expect(told).not.toContain(word)
  })
})

describe('work that fails', () => {
  const broken = (performer: string, details: object) =>
    asOwner(
      `insert into outbox (id, performer, details, programme_id, dedupe_key, due_at)
       values ($1::uuid, $2, $3, $4, 'drill', now() - interval '1 minute')`,
      [randomUUID(), performer, JSON.stringify(details), programmeId],
    )
  const comeDue = () =>
    asOwner("update outbox set due_at = now() - interval '1 second' where attempts > 0")
  const failing = () =>
    asOwner<{ attempts: number; wait: number }>(
      `select attempts, round(extract(epoch from due_at - app.now()) / 60)::int as wait
       from outbox where done_at is null and attempts > 0`,
    )

  it('holds nothing up, and is tried again later and later', async () => {
    await broken('remindCheckIn', { checkIn: randomUUID() })
    await request()
    await runDue(500)
    expect(await messages('request.supervisors')).toHaveLength(2)
    expect(await failing()).toEqual([{ attempts: 1, wait: 1 }])
    await comeDue()
    await runDue(500)
    expect(await failing()).toEqual([{ attempts: 2, wait: 2 }])
  })

  it('is written down in the log, by kind and id and without what it is about', async () => {
    const log = vi.spyOn(console, 'error').mockReturnValue()
    await comeDue()
    await runDue(500)
    const [row] = await asOwner<{ id: string; secret: string }>(
      "select id, details->>'checkIn' as secret from outbox where attempts > 0",
    )
    expect(log).toHaveBeenCalledOnce()
    const said = log.mock.calls.flat().join(' ')
    log.mockRestore()
    expect(said).toMatch(`outbox remindCheckIn ${row?.id}: PrismaClient`)
    expect(said).toContain('remind-check-in.ts')
    expect(said).not.toContain(row?.secret)
  })

  it('is shown to the adults of its programme after three tries, as a number', async () => {
    for (const adult of [cast.supervisor, cast.safeguarding])
      expect(await stuckWork(adult)).toEqual({ inside: 1, mails: 0 })
    const elsewhere = (await castProgramme()).cast.supervisor
    for (const other of [cast.requester, cast.mediator1, elsewhere])
      expect(await stuckWork(other)).toEqual({ inside: 0, mails: 0 })
    await asOwner("update outbox set performer = 'mail' where attempts > 0")
    expect(await stuckWork(cast.supervisor)).toEqual({ inside: 0, mails: 1 })
    await asOwner("update outbox set performer = 'remindCheckIn', attempts = 2 where attempts > 0")
    expect(await stuckWork(cast.supervisor)).toEqual({ inside: 0, mails: 0 })
  })

  it('says what kind of error it was, and after twelve tries waits for a person', async () => {
    await asOwner(
      "update outbox set attempts = 11, due_at = now() - interval '1 second' where attempts > 0",
    )
    await runDue(500)
    await comeDue()
    expect(await runDue(500)).toBe(0)
    expect(await undone()).toEqual([
      { performer: 'remindCheckIn', attempts: 12, last_error: expect.stringMatching(/Error$/) },
    ])
    await asOwner('update outbox set done_at = now() where attempts > 0')
  })
})

describe('check-ins', () => {
  let at: Played

  it('are reminded of when they come due, and not before', async () => {
    at = await toFollowUp()
    await runDue(500)
    expect(await messages('checkIn.due')).toEqual([])
    await jumpAhead(5 * DAY)
    await runDue(500)
    expect((await messages('checkIn.due')).map((row) => row.recipient_id).sort()).toEqual(
      [cast.requester, cast.other].sort(),
    )
  })

  it('wait while the case is held, and come when it goes on', async () => {
    at = await send(at, cast.requester, 'raiseConcern', { imminence: 'later' })
    await jumpAhead(DAY)
    await runDue(500)
    expect(await messages('checkIn.due')).toEqual([])
    const reason = 'Talked with everybody.'
    at = await send(at, cast.supervisor, 'liftHold', { kind: 'safety', reason })
    await jumpAhead(DAY)
    await runDue(500)
    // The second, which had to wait, and the third, of each of the two.
    expect(await messages('checkIn.due')).toHaveLength(4)
  })

  it('are not reminded of once they are answered, or the case is closed', async () => {
    const closed = await toFollowUp()
    await send(closed, cast.supervisor, 'closeAdministratively', { reason: 'left-institution' })
    at = await toFollowUp()
    const person = cast.requester
    for (let round = 0; round < 3; round++) {
      at = await send(at, person, 'checkIn', { person, how: 4, safe: 'yes', wish: 'nothing' })
    }
    await jumpAhead(10 * DAY)
    await runDue(500)
    expect((await messages('checkIn.due')).map((row) => row.recipient_id)).toEqual(
      Array(3).fill(cast.other),
    )
  })

  /** A meeting that ended with an understanding, told by the people of a story. */
  async function toFollowUp(): Promise<Played> {
    const stage = {
      programmeId,
      people: {
        supervisor: cast.supervisor,
        party2: cast.requester,
        party5: cast.other,
        mediator2: cast.mediator1,
        mediator3: cast.mediator2,
        mediator4: cast.observer,
      },
      now: await now(),
      zone: 'Europe/London',
    }
    const planned = await tellUntil(shiftRota, stage, 'session.planned')
    const live = await send(planned, cast.mediator1, 'startSession', {
      present: [cast.requester, cast.other],
      stillWilling: true,
    })
    return send(live, cast.mediator1, 'endSession', { outcome: 'understanding', minutes: 50 })
  }
})
