import { beforeAll, describe, expect, it } from 'vitest'
import { demoPeople } from '#lib/programmes/demo-people.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { type LivedIn, liveInDemo } from '#tests/support/live-in-demo.ts'
import { kitchenAtNight } from '../../prisma/seed/stories/kitchen-at-night.ts'
import { stories } from '../../prisma/seed/stories.ts'

let demo: LivedIn

beforeAll(async () => {
  demo = await liveInDemo()
}, 180_000)

describe('the demo programme', () => {
  it('has at least eight cases in different states, in each of the six stages', () => {
    const states = new Set(stories.map((story) => demo.caseOf(story).state))
    expect(states.size).toBeGreaterThanOrEqual(8)
    expect(new Set([...states].map((state) => state.split('.')[0])).size).toBe(6)
  })

  it('gives the first party an open case', () => {
    expect(demo.caseOf(kitchenAtNight).state).toBe('intake.screening')
  })

  it('lets everybody in', async () => {
    const [ways] = await asOwner<{ count: string }>('select count(*) from credential')
    expect(Number(ways?.count)).toBe(demoPeople.length)
  })

  it('tells everything in the past, in order, and leaves the clock at now', async () => {
    const late = await asOwner('select id from case_event where at > now()')
    const swapped = await asOwner(
      `select a.id from case_event a join case_event b on a.case_id = b.case_id and a.seq = b.seq - 1
       where a.at > b.at`,
    )
    const [clock] = await asOwner<{ offset_seconds: number }>(
      'select offset_seconds from demo_clock',
    )
    expect({ late, swapped, clock }).toEqual({
      late: [],
      swapped: [],
      clock: { offset_seconds: 0 },
    })
  })

  it('has sent what was due, and nothing failed', async () => {
    const undone = await asOwner(
      'select performer, last_error from outbox where attempts > 0 or (done_at is null and due_at < now())',
    )
    expect(undone).toEqual([])
  })

  it('has an adult on duty, one who is not, and a check-in that is due', async () => {
    const [counts] = await asOwner(
      `select (select count(*)::int from duty where until_at > now() + interval '9 years') as on_duty,
         (select count(*)::int from membership m where role = 'supervisor'
           and not exists (select from duty d where d.person_id = m.person_id)) as off_duty,
         (select count(*)::int from check_in where status = 'open' and due_at < now()) as due`,
    )
    expect(counts).toEqual({ on_duty: 2, off_duty: 1, due: 1 })
  })
})
