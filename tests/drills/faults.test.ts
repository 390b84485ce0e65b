import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { disconnect } from '#lib/db/client.ts'
import { type EventType, eventTypes } from '#machines/case/events.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleSettings, type Path, paths } from '#machines/case/paths.ts'
import { allRows } from '#tests/support/all-rows.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { Dice } from '#tests/support/dice.ts'
import { drillSample, drillSeed, tellDrill } from '#tests/support/drill.ts'
import { type Break, breakStatement } from '#tests/support/kills/break-statement.ts'
import { askAs, sendOnce } from '#tests/support/send-event.ts'
import { walkBefore, walksTo } from '#tests/support/walk-before.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// An event is sent again and again with one key, and each time another of its statements is the last that works.

const seed = drillSeed()
const dice = new Dice(seed)
const chosen = drillSample(dice, eventTypes, 1)
const drills = chosen.flatMap((type) => (['cut', 'full'] as const).map((how) => ({ type, how })))
console.log(`faults: seed ${seed}, ${chosen.join(', ')}`)

let programmeId: string
let cast: Cast
let walks: Path[]
let faults = 0
let halves = 0

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme(exampleSettings))
  walks = paths(cast)
  // The example request names a Robin, and nobody has a conflict with themselves.
  await asOwner("update person set preferred_name = 'Jo' where id = $1", [cast.requester])
  // Each fault is logged as a bug with its stack.
  vi.spyOn(console, 'error').mockImplementation(() => {})
}, 120_000)
afterAll(disconnect)

async function before(type: EventType) {
  const walk = dice.of(walksTo(walks, type))
  const { at, event } = await walkBefore(programmeId, walk)
  await askAs(event.by)
  return { at, event }
}

const rowsOf = (ref: string) =>
  asOwner('select 1 from case_event e join cases c on c.id = e.case_id where c.ref = $1', [ref])

it.each(drills)(
  '$type, $how: nothing is half done, and the same key does it once',
  {
    timeout: 300_000,
  },
  async ({ type, how }) => {
    const { at, event } = await before(type)
    const key = randomUUID()
    let done = false
    let rows = await allRows()
    for (let n = 1; ; n++) {
      const breaking = breakStatement(n, how)
      const told = await sendOnce(at, event, key)
      breaking.mend()
      const after = await allRows()
      if (breaking.hit === null) {
        expect(told.status, JSON.stringify(told)).toBe(at ? 200 : 201)
        expect(after.length > rows.length).toBe(!done)
        expect(await rowsOf((told.body as { ref: string }).ref)).toHaveLength(
          (at?.version ?? 0) + 1,
        )
        break
      }
      faults++
      const changed = after.join() !== rows.join()
      expect(whatTheySaid(how, done || changed), breaking.hit).toContain(told.code)
      if (changed && (done || !mayEnd(how, breaking.hit, told.code))) {
        halves++
        expect.fail(`seed ${seed}: half done after statement ${n}, ${breaking.hit}`)
      }
      done ||= changed
      rows = after
    }
    tellDrill(`  ${type}, ${how}: ${faults} faults so far`)
  },
)

/** A disk that is full is told as such, but for what comes after the work; a lost connection leaves it open. */
const whatTheySaid = (how: Break, done: boolean) =>
  how === 'full' && !done ? ['busy'] : ['busy', 'bug']

/**
 * Something may be left behind where the connection is lost when all is done, and the answer with it; or where the
 * work was done and what comes after it failed. Never where people are told that nothing was done.
 */
const mayEnd = (how: Break, statement: string, code: string | undefined) =>
  code === 'bug' && (how === 'full' || /^\s*commit/i.test(statement))

it('and tells how many faults there were', () => {
  tellDrill(`faults: ${faults} in ${chosen.length} events, ${halves} left something half done`)
  expect(faults).toBeGreaterThan(20)
})
