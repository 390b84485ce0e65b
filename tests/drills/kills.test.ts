import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { chooseHome } from '#bin/postgres/choose-home.ts'
import { startServer, stopServer } from '#bin/postgres/start-server.ts'
import { askDatabaseIn } from '#tests/support/demo-database.ts'
import { Dice } from '#tests/support/dice.ts'
import { drillSeed, drillSize, tellDrill } from '#tests/support/drill.ts'
import { type Judged, judgeHistory } from '#tests/support/kills/judge-history.ts'
import { Load } from '#tests/support/kills/load.ts'
import { readHeld, readRefs } from '#tests/support/kills/read-held.ts'
import { launchParley, type Running } from '#tests/support/launch-parley.ts'
import { makeDataFolder } from '#tests/support/make-data-folder.ts'
import { verifyDataFolder } from '#tests/support/verify-log.ts'

// A real Parley is killed while people work with it. What they were told is there, once, and whole.

const kills = drillSize(1, 50)
const stops = drillSize(1, 10)
// Also for the build, where this is the first to need one.
const patience = 900_000
const seed = drillSeed()
const dice = new Dice(seed)
const folder = makeDataFolder()
const data = join(folder, 'data')
const load = new Load()
const well: Judged = { lost: [], doubled: [], half: [], untrue: [] }

let parley: Running
let before: string[]
let judged: Judged = well
let acknowledged = 0
let unanswered = 0
let killed = 0
let stopped = 0

beforeAll(async () => {
  parley = await launchParley(data)
  before = await readRefs(data)
  await load.signIn(parley.origin)
}, patience)
afterAll(async () => {
  await parley?.stop()
  rmSync(folder, { recursive: true, force: true })
}, 60_000)

/** Everybody works; after so many acknowledgements the fault comes, in the middle of whatever the others do. */
async function inTheMiddle(fault: () => Promise<void>): Promise<void> {
  const moment = 8 + dice.below(40)
  let told = 0
  let struck: Promise<void> | undefined
  // Nobody files as much as they do here, and none of it must be refused.
  await askDatabaseIn(data, 'delete from attempt')
  await load.run(() => {
    told++
    if (told === moment) struck = fault()
  })
  expect(struck, `something was not acknowledged before the fault, after ${told}`).toBeDefined()
  await struck
}

async function checkEverything(): Promise<void> {
  const again = await load.asksAgain()
  unanswered += again.unanswered
  expect(again.still, 'without an answer also when asked again').toBe(0)
  const told = load.sent.map((one) => one.told)
  acknowledged = told.filter(({ said }) => typeof said !== 'string').length
  judged = judgeHistory(told, await readHeld(data, before))
  expect(judged, `seed ${seed}`).toEqual(well)
  expect(await load.unreadable(), 'words that the vault does not open').toEqual([])
}

/** A disk that is full: nothing can be written to the server's log, and that must not matter. */
function fillTheLog(): void {
  if (!existsSync('/dev/full')) return
  rmSync(join(data, 'server.log'), { force: true })
  symlinkSync('/dev/full', join(data, 'server.log'))
}

it(`the server is killed ${kills} times, and nothing is lost or done twice`, {
  timeout: patience + kills * 60_000,
}, async () => {
  for (let n = 1; n <= kills; n++) {
    const launcherToo = dice.coin()
    await inTheMiddle(() => parley.killServer(launcherToo))
    if (n === 1) fillTheLog()
    parley = await launchParley(data)
    load.movesTo(parley.origin)
    await checkEverything()
    killed++
    tellDrill(`  kill ${n} of ${kills}: ${acknowledged} acknowledged, ${unanswered} unanswered`)
  }
})

it(`PostgreSQL is stopped at once ${stops} times, and Parley goes on by itself`, {
  timeout: patience + stops * 60_000,
}, async () => {
  const home = chooseHome(join(data, 'database'))
  const { ownerPassword } = JSON.parse(readFileSync(join(data, 'database-passwords.json'), 'utf8'))
  const { databasePort } = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8'))
  const health = () => fetch(`${parley.origin}/api/health`).then(({ status }) => status)
  for (let n = 1; n <= stops; n++) {
    await inTheMiddle(() => stopServer(home, 'immediate'))
    expect(await health()).toBe(503)
    await startServer(home, ownerPassword, { settings: [`port=${databasePort}`] })
    await expect.poll(health, { timeout: 30_000 }).toBe(200)
    await checkEverything()
    stopped++
    tellDrill(`  stop ${n} of ${stops}: ${acknowledged} acknowledged, ${unanswered} unanswered`)
  }
})

it('and the history is whole', { timeout: 120_000 }, async () => {
  const { code, said } = await verifyDataFolder(data)
  const { lost, doubled, half, untrue } = judged
  tellDrill(
    `kills: ${killed} of the server, ${stopped} of PostgreSQL: ${acknowledged} acknowledged, ${unanswered} left ` +
      `without an answer, ${lost.length} lost, ${doubled.length} done twice, ${half.length + untrue.length} half ` +
      `done; ${said.trim().split('\n').at(-1)}`,
  )
  expect(said).toMatch(/whole: /)
  expect(code).toBe(0)
})
