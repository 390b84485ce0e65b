import { Client } from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { readCase } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { appUrl, ownerUrl } from '#tests/support/database.ts'
import { drillSize, tellDrill } from '#tests/support/drill.ts'
import { eyesOf } from '#tests/support/eyes-of.ts'
import { playIntake, playToAgreement, playToMeeting } from '#tests/support/play-case.ts'
import { listenToDatabase, type Statement, statementsOf } from '#tests/support/statements-of.ts'
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
const rounds = drillSize(60, 150)
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
  listenToDatabase()
}, 600_000)
afterAll(async () => {
  await held.end()
  await free.end()
  await disconnect()
})

/** What stands only because of the walls: keys, reasons to open, the access log. */
const isWall = ({ text }: Statement): boolean => /"vault_key"|"access_log"|"opening"/.test(text)

/** Milliseconds that these statements take, one after the other. */
async function timeOf(client: Client, statements: Statement[]): Promise<number> {
  const began = performance.now()
  for (const statement of statements) await client.query({ ...statement })
  return performance.now() - began
}

/** Milliseconds of database work of one look at the case, with all walls and without any. */
async function measure(look: () => Promise<unknown>): Promise<{ walled: number; open: number }> {
  const all = await statementsOf(look)
  const reads = all.filter((statement) => !isWall(statement))
  const [walled, open]: [number[], number[]] = [[], []]
  for (let round = 0; round < rounds; round += 1) {
    opening.milliseconds = 0
    await look()
    const unsealing = opening.milliseconds
    const [behind, before] = [await timeOf(held, all), await timeOf(free, reads)]
    walled.push(behind + unsealing)
    open.push(before)
  }
  // The quickest is the one that nothing else on this machine disturbed.
  return { walled: Math.min(...walled), open: Math.min(...open) }
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
  tellDrill(`cost: at most ${most.toFixed(2)} times the reads without walls (${MOST} are allowed)`)
  expect(most, JSON.stringify(costs)).toBeLessThanOrEqual(MOST)
}, 600_000)
