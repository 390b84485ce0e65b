import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { sentenceOfFault } from '#lib/audit/fault.ts'
import { verifyLog } from '#lib/audit/verify-log.ts'
import type { Moved } from '#lib/cases/told-to.ts'
import { disconnect } from '#lib/db/client.ts'
import { type CaseEvent, type EventType, eventTypes } from '#machines/case/events.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleSettings, type Path, paths } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { ownerUrl } from '#tests/support/database.ts'
import { Dice } from '#tests/support/dice.ts'
import { drillSample, drillSeed, drillSize, tellDrill } from '#tests/support/drill.ts'
import { askAs, sendEvent, type Told } from '#tests/support/send-event.ts'
import { walkBefore, walksTo } from '#tests/support/walk-before.ts'
import { warmPool } from '#tests/support/warm-pool.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))
// One person stands for a crowd here, and opens as many cases.
vi.mock('#lib/auth/budgets.ts', async (real) => ({
  ...(await real<typeof import('#lib/auth/budgets.ts')>()),
  forOpening: () => ({ key: `opening:${randomUUID()}`, most: 1, seconds: 60 }),
}))

// Many press the same button at the same moment, and one of them gets through, whichever button it is.

const crowd = drillSize(20, 200)
const rounds = drillSize(2, 3)
const atOnce = drillSize(10, 20)
const later = drillSize(10, 50)
const seed = drillSeed()

let programmeId: string
let cast: Cast
let walks: Path[]
let won = 0
let kept = 0

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme(exampleSettings))
  walks = paths(cast)
  // The example request names a Robin, and nobody has a conflict with themselves.
  await asOwner("update person set preferred_name = 'Jo' where id = $1", [cast.requester])
}, 120_000)
afterAll(disconnect)

/** Among the tests a few others each time, and always one that opens a case. */
const others = eventTypes.filter((type) => type !== 'request')
const chosen: EventType[] = ['request', ...drillSample(new Dice(seed), others, 3)]
console.log(`races: seed ${seed}, ${chosen.join(', ')}`)

const many = <T>(times: number, work: () => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: times }, work))

const eventsOf = (ref: string) =>
  asOwner<{ seq: number; type: string }>(
    'select e.seq, e.type from case_event e join cases c on c.id = e.case_id where c.ref = $1 order by e.seq',
    [ref],
  )

const countCases = async () =>
  (await asOwner<{ count: number }>('select count(*)::int as count from cases'))[0]?.count ?? 0

/** A case where this event comes next, another arrow each time, and whoever does it signed in. */
async function before(type: EventType, round: number) {
  const all = walksTo(walks, type)
  const walk = all[round % all.length]
  if (!walk) throw new Error(`no walk to ${type}`)
  const { at, event } = await walkBefore(programmeId, walk)
  await askAs(event.by)
  await warmPool()
  return { at, event }
}

const tally = (answers: Told[]) => {
  const counts: Record<string, number> = {}
  for (const { status, code } of answers) {
    const name = code ? `${status} ${code}` : String(status)
    counts[name] = (counts[name] ?? 0) + 1
  }
  return counts
}

/** Where the winner thereby leaves the case, whoever looks only afterwards is told what a stranger is told. */
const endsOwnPart: Partial<Record<EventType, string>> = {
  recuse: '404 not-found',
  declineAppointment: '404 not-found',
  decline: '403 not-you',
  withdrawConsent: '403 not-you',
}
/** What they are told then; so does a mediator leave who says that they cannot be fair. */
const toldOutside = (event: CaseEvent): string | undefined =>
  event.type === 'declareConflict' && event.payload.canBeFair === 'no'
    ? '404 not-found'
    : endsOwnPart[event.type]

/** Each of the crowd has a key of their own. */
async function race(at: Moved, event: CaseEvent): Promise<void> {
  const answers = await many(crowd, () => sendEvent(at, event))
  const { 200: winners, '409 changed-meanwhile': late = 0, ...others } = tally(answers)
  expect(winners).toBe(1)
  const outside = toldOutside(event)
  const told = outside ? (others[outside] ?? 0) : 0
  expect({ late: late + told, others: Object.keys(others) }).toEqual({
    late: crowd - 1,
    others: told > 0 ? [outside] : [],
  })
  const rows = await eventsOf(at.ref)
  expect(rows.map(({ seq }) => seq)).toEqual(
    Array.from({ length: at.version + 1 }, (_, n) => n + 1),
  )
  expect(rows.at(-1)).toEqual({ seq: at.version + 1, type: event.type })
}

/** What opens a case is a case each time it is sent; only a quick log becomes one case, whoever is quicker. */
async function raceToOpen(event: CaseEvent): Promise<void> {
  const cases = await countCases()
  const answers = await many(crowd, () => sendEvent(undefined, event))
  const one = event.type === 'promote'
  expect(tally(answers)).toEqual(one ? { 201: 1, '422 invalid': crowd - 1 } : { 201: crowd })
  expect(await countCases()).toBe(cases + (one ? 1 : crowd))
  const refs = answers.flatMap(({ body }) => (body as { ref?: string }).ref ?? [])
  expect(new Set(refs).size).toBe(refs.length)
}

/** The same press again and again, at once and later. */
async function sameKey(at: Moved | undefined, event: CaseEvent): Promise<void> {
  const key = randomUUID()
  const cases = await countCases()
  const answers = await many(atOnce, () => sendEvent(at, event, key))
  for (let n = 0; n < later; n++) answers.push(await sendEvent(at, event, key))
  const [first] = answers
  expect(first?.status, JSON.stringify(first)).toBe(at ? 200 : 201)
  expect(answers).toEqual(Array(atOnce + later).fill(first))
  const { ref = '' } = (first?.body ?? {}) as { ref?: string }
  expect((await eventsOf(ref)).length).toBe((at?.version ?? 0) + 1)
  expect(await countCases()).toBe(cases + (at ? 0 : 1))
}

it.each(chosen)(
  '%s: one of many gets through, and one key does it once',
  {
    timeout: drillSize(120_000, 900_000),
  },
  async (type) => {
    for (let round = 0; round < rounds; round++) {
      const { at, event } = await before(type, round)
      await (at ? race(at, event) : raceToOpen(event))
      won++
    }
    const { at, event } = await before(type, rounds)
    await sameKey(at, event)
    kept++
    tellDrill(`  ${kept} of ${chosen.length}: ${type}`)
  },
)

it('and every history is whole', { timeout: 120_000 }, async () => {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const { faults, events, cases } = await verifyLog(client, () => '')
  await client.end()
  tellDrill(
    `races: ${won} / ${chosen.length * rounds} rounds of ${crowd} with one winner, ` +
      `${kept} / ${chosen.length} keys (${atOnce} at once, ${later} again) with one effect, ` +
      `${faults.length} faults in ${events} events of ${cases} cases`,
  )
  expect(faults.map(sentenceOfFault)).toEqual([])
})
