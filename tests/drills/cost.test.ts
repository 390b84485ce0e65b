import { Client } from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readCase } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { appUrl, ownerUrl } from '#tests/support/database.ts'
import { drillSize, tellDrill } from '#tests/support/drill.ts'
import { eyesOf } from '#tests/support/eyes-of.ts'
import { figure } from '#tests/support/figure.ts'
import { playIntake, playToAgreement, playToMeeting } from '#tests/support/play-case.ts'
import { type Statement, statementsOf } from '#tests/support/statements-of.ts'
import type { Played } from '../../prisma/seed/play.ts'

// What the walls cost: the reads of a case page as they are, and the very same statements by somebody whom no
// row-level security holds and who opens no seal, in turns.

vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))
const opening = vi.hoisted(() => ({ milliseconds: 0 }))
vi.mock('#lib/vault/cipher.ts', async (original) => {
  const cipher = await original<typeof import('#lib/vault/cipher.ts')>()
  const decrypt: typeof cipher.decrypt = (...args) => {
    const began = performance.now()
    try {
      return cipher.decrypt(...args)
    } finally {
      opening.milliseconds += performance.now() - began
    }
  }
  return { ...cipher, decrypt }
})

// assurance.md: a case page's database work is at most this many times that of the same reads without walls.
const MOST = 2.5
const rounds = drillSize(30, 150)
const others = drillSize(6, 60)
const viewers = ['requester', 'mediator1', 'supervisor'] as const

let cast: Cast
let at: Played
const held = new Client({ connectionString: appUrl })
const free = new Client({ connectionString: ownerUrl })

beforeAll(async () => {
  const programme = await castProgramme()
  cast = programme.cast
  for (let n = 0; n < others; n += 1) await playIntake(programme.programmeId, cast)
  at = await playToAgreement(
    await playToMeeting(await playIntake(programme.programmeId, cast), cast),
    cast,
  )
  await held.connect()
  await free.connect()
  await free.query('analyze')
}, 600_000)
afterAll(async () => {
  await held.end()
  await free.end()
  await disconnect()
})

/** What is read for the vault alone. Who opened what, and why, would be on the page without walls as well. */
const isOfVault = ({ text }: Statement): boolean => /"vault_key"/.test(text)

/** Milliseconds that each of these statements takes, one after the other. */
async function timesOf(client: Client, statements: Statement[]): Promise<number[]> {
  const times: number[] = []
  for (const statement of statements) {
    const began = performance.now()
    await client.query({ ...statement })
    times.push(performance.now() - began)
  }
  return times
}

/** Of each statement the quickest time in all rounds, added up: that is when nothing else disturbed it. */
const undisturbed = (rounds: number[][]): number =>
  (rounds[0] ?? []).reduce(
    (sum, _, place) => sum + Math.min(...rounds.map((times) => times[place] ?? Number.NaN)),
    0,
  )

/** Milliseconds of database work of one look at the case, with all walls and without any. */
async function measure(look: () => Promise<unknown>): Promise<{ walled: number; open: number }> {
  const all = await statementsOf(look)
  const reads = all.filter((statement) => !isOfVault(statement))
  const walled: number[][] = []
  const open: number[][] = []
  const unsealing: number[][] = []
  for (let round = 0; round < rounds; round += 1) {
    opening.milliseconds = 0
    await look()
    unsealing.push([opening.milliseconds])
    walled.push(await timesOf(held, all))
    open.push(await timesOf(free, reads))
  }
  return {
    walled: undisturbed(walled) + undisturbed(unsealing),
    open: undisturbed(open),
  }
}

it(`is at most ${MOST} times the same reads without them`, async () => {
  const { reader, opens } = eyesOf(cast)
  await opens('supervisor', at)
  const costs: Record<string, number> = {}
  for (const who of viewers) {
    const { walled, open } = await measure(() => readCase(reader(who), at.ref))
    costs[who] = walled / open
    tellDrill(`  ${who}: ${walled.toFixed(1)} ms, and ${open.toFixed(1)} ms without walls`)
  }
  const most = Math.max(...Object.values(costs))
  figure(`cost: at most ${most.toFixed(2)} times the reads without walls (${MOST} are allowed)`)
  expect(most, JSON.stringify(costs)).toBeLessThanOrEqual(MOST)
}, 600_000)
