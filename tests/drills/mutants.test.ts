import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { disconnect } from '#lib/db/client.ts'
import { type EventType, eventTypes } from '#machines/case/events.ts'
import { ownerUrl } from '#tests/support/database.ts'
import { Dice } from '#tests/support/dice.ts'
import { drillSample, drillSeed, drillSize, tellDrill } from '#tests/support/drill.ts'
import { eventMutants } from '#tests/support/mutants/event-mutants.ts'
import { fieldMutants, relationMutants } from '#tests/support/mutants/field-mutants.ts'
import { differsOverHttp, standings, whoNotices } from '#tests/support/mutants/over-http.ts'
import { edited, SourceCopy } from '#tests/support/mutants/source-copy.ts'
import { versionMutants } from '#tests/support/mutants/version-mutants.ts'
import { wallMutants } from '#tests/support/mutants/wall-mutants.ts'
import { type Deed, differ, isOther } from '#tests/support/walls/differ.ts'
import { peopleTheWalls } from '#tests/support/walls/people-the-walls.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// Parley is made wrong in one place at a time, and the tests that stand for that place must notice.

const seed = drillSeed()
const dice = new Dice(seed)
console.log(`mutants: seed ${seed}`)
const client = new Client({ connectionString: ownerUrl })
const survived: string[] = []
let caught = 0
let parts = 0

beforeAll(async () => {
  await peopleTheWalls()
  await client.connect()
}, 300_000)
afterAll(async () => {
  await client.end()
  await disconnect()
})

function count(name: string, differences: string[]): void {
  if (differences.length > 0) caught++
  else survived.push(name)
}

/** What none of these mutants may do: survive. */
function tell(what: string, before: { caught: number; survived: number }): void {
  const news = survived.slice(before.survived)
  const total = caught - before.caught + news.length
  tellDrill(`  ${what}: ${total - news.length} / ${total} caught`)
  for (const name of news) tellDrill(`    survived: ${name}`)
  expect(news, `seed ${seed}`).toEqual([])
  expect(total).toBeGreaterThan(0)
  parts++
}
const soFar = () => ({ caught, survived: survived.length })

it('rules of doing, reading and telling, one thing in each', { timeout: 300_000 }, () => {
  const before = soFar()
  const all = [...eventMutants(), ...fieldMutants(), ...relationMutants()]
  for (const mutant of drillSample(dice, all, 200)) {
    expect(mutant.differences(), 'before').toEqual([])
    const right = mutant.outcome()
    const mend = mutant.apply()
    if (mutant.outcome() !== right) count(mutant.name, mutant.differences())
    mend()
  }
  tell('policy', before)
})

it('rules of doing, over HTTP', { timeout: 300_000 }, async () => {
  const before = soFar()
  const all = await standings()
  const wanted = drillSize(4, 50)
  const left = eventMutants()
  while (caught + survived.length - before.caught - before.survived < wanted) {
    const [mutant] = left.splice(dice.below(left.length), 1)
    if (!mutant) break
    const event = eventTypes.find((type) => mutant.name.startsWith(`${type} `)) as EventType
    const mend = mutant.apply()
    const one = whoNotices(all, event)
    const differences = one ? await differsOverHttp(one, event) : []
    mend()
    if (!one) continue
    expect(await differsOverHttp(one, event), 'without the mutant').toEqual([])
    count(`over HTTP: ${mutant.name}`, differences)
  }
  tell('over HTTP', before)
})

it('walls: gone, open, or no walls at all', { timeout: 900_000 }, async () => {
  const before = soFar()
  for (const mutant of drillSample(dice, await wallMutants(), 6)) {
    const { name, sql, table, looksAt, letsIn } = mutant
    await client.query('begin')
    const wrong: Deed[] = []
    for (const deed of looksAt) if (await isOther(client, table, deed, letsIn)) wrong.push(deed)
    await client.query(sql)
    const differences: string[] = []
    for (const deed of wrong)
      if (differences.length === 0) differences.push(...(await differ(client, table, deed)))
    await client.query('rollback')
    if (wrong.length > 0) count(name, differences)
  }
  tell('walls', before)
})

it('checks of a version still stand where they are taken out', () => {
  for (const mutant of versionMutants)
    expect(edited(readFileSync(mutant.file, 'utf8'), mutant)).not.toContain(mutant.find)
})

// Only at full size: each runs a file of tests on a copy of the sources.
if (drillSize(0, 1) === 1)
  it('checks of a version', { timeout: 3_600_000 }, async () => {
    const before = soFar()
    const copy = new SourceCopy()
    for (const file of new Set(versionMutants.map(({ caughtBy }) => caughtBy))) {
      const { failed, said } = await copy.testsFail(file)
      expect(failed, said).toBe(false)
    }
    for (const mutant of versionMutants) {
      const { failed } = await copy.testsFail(mutant.caughtBy, mutant)
      count(mutant.name, failed ? ['a test failed'] : [])
    }
    copy.remove()
    tell('versions', before)
  })

it('and tells how many were caught', () => {
  expect(parts, 'parts that came to their end').toBe(drillSize(3, 4))
  tellDrill(`mutants: ${caught} / ${caught + survived.length} caught`)
  expect(survived).toEqual([])
})
