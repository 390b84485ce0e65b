import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { board } from '#lib/cases/board.ts'
import { home } from '#lib/cases/home.ts'
import { disconnect } from '#lib/db/client.ts'
import { listCalls } from '#lib/safety/list-calls.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { playIntake } from '#tests/support/play-case.ts'
import { send } from '../../prisma/seed/play.ts'

// However many there are: what is most pressing is on the page, and where something is not, the page says so.

vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

let programmeId: string
let cast: Cast

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
})
afterAll(disconnect)

/** So many calls by this person, the newest so long ago. */
const calls = (count: number, by: string, imminence: string, ago: string) =>
  asOwner(
    `insert into alert (id, programme_id, raised_by_id, other_adult, imminence, created_at, on_duty)
     select gen_random_uuid(), $1, $2, false, $3, now() - $4::interval - n * interval '1 second', false
     from generate_series(1, $5) as n`,
    [programmeId, by, imminence, ago, count],
  )

describe('of many calls', () => {
  beforeAll(async () => {
    await calls(120, cast.other, 'later', '2 hours')
    await calls(3, cast.other, 'today', '3 hours')
    await calls(2, cast.other, 'now', '1 minute')
    await calls(25, cast.other, 'later', '5 seconds')
    await calls(2, cast.supervisor, 'later', '1 hour')
  })

  it('the board shows the most pressing, and says how many more there are', async () => {
    const { alerts, moreAlerts } = await board({ id: cast.supervisor })
    const order = alerts.map(({ imminence }) => imminence)
    expect(order).toEqual(['now', 'now', 'today', 'today', 'today', ...Array(95).fill('later')])
    expect(alerts[0]?.since && alerts[1]?.since && alerts[0].since < alerts[1].since).toBe(true)
    expect(moreAlerts).toBe(50)
  })

  it('the start page has the most pressing first', async () => {
    const { alerts } = await board({ id: cast.supervisor })
    const { tasks } = await home({ id: cast.supervisor })
    expect(tasks.slice(0, 100).map(({ since }) => since)).toEqual(alerts.map(({ since }) => since))
  })

  it('the page for calls does too, and one’s own are beside them', async () => {
    const { waiting, more, mine } = await listCalls(cast.supervisor, new Date())
    expect(waiting.slice(0, 6).map(({ imminence }) => imminence)).toEqual([
      'now',
      'now',
      'today',
      'today',
      'today',
      'later',
    ])
    expect([waiting.length, more, mine.length]).toEqual([20, 130, 2])
    expect(await listCalls(cast.other, new Date())).toMatchObject({ waiting: [], more: 0 })
  })
})

it('of many cases the urgent ones are on the board, and it says how many are not', {
  timeout: 60_000,
}, async () => {
  const pressing = await playIntake(programmeId, cast)
  await send(pressing, cast.other, 'raiseConcern', { imminence: 'now' })
  await asOwner(
    `insert into cases select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(),
       'ref', 'AAAA-' || lpad(n::text, 4, '0'), 'entered_at', now() - interval '9 days'))).*
     from cases c, generate_series(1, 510) as n where c.ref = $1`,
    [cast.otherCase],
  )
  const { lanes, moreCases } = await board({ id: cast.supervisor })
  const cards = lanes.flatMap((one) => one.cards)
  expect(lanes[0]).toMatchObject({ lane: 'urgent', cards: [{ ref: pressing.ref }] })
  // The copies, what they are copies of, and the urgent one.
  expect([cards.length, moreCases]).toEqual([500, 12])
  const { tasks } = await home({ id: cast.supervisor })
  expect(tasks).toContainEqual(expect.objectContaining({ task: 'liftHold', ref: pressing.ref }))
})
