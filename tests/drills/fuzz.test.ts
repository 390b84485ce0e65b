import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { disconnect } from '#lib/db/client.ts'
import { type Role, roles } from '#machines/case/paths/cast.ts'
import { allRows } from '#tests/support/all-rows.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'
import '#tests/support/next-auth-headers.ts'
import { drillSize, tellDrill } from '#tests/support/drill.ts'
import { type Attack, nextAttack } from '#tests/support/fuzz/attack.ts'
import { playToLive } from '#tests/support/play-to-live.ts'
import { Dice } from '#tests/support/tamper/dice.ts'
import type { Place } from '#tests/support/writing-routes.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// Malformed requests to every route: none breaks anything, none writes anything, none is told how Parley is made.

process.env.PARLEY_DEMO = '1'

const times = drillSize(300, 20_000)
/** After so many requests the database is compared. */
const stretch = drillSize(100, 500)

let place: Place
const jars = new Map<Role | null, Map<string, string>>()

beforeAll(async () => {
  const { programmeId, cast } = await castProgramme()
  const { ref } = await playToLive(programmeId, cast)
  await signInAll(cast)
  openBrowser(jars.get('requester'))
  const called = await call('alerts', { json: { imminence: 'now' } })
  place = { programmeId, cast, ref, alert: (await called.json()).id }
}, 120_000)
afterAll(disconnect)

async function signInAll(cast: Place['cast']): Promise<void> {
  for (const role of roles) {
    jars.set(role, openBrowser())
    await signInPerson(cast[role])
  }
}

/** What no answer may hold: a place in the code, a library's name, a statement to the database. */
const telling =
  /\n\s+at |node_modules|\.tsx?:\d+|Prisma|SyntaxError|TypeError|ZodError|ERR_[A-Z]|\bselect .+ from \b|"stack"/i

/** What is wrong with the answer to a request, or nothing. */
async function attack({ as, address, sent }: Attack): Promise<string | null> {
  // Signing out must not end the login that the next request comes with.
  openBrowser(as && !/sign-out|leave|auth\//.test(address) ? new Map(jars.get(as)) : undefined)
  try {
    const answer = await call(address, sent)
    const text = await answer.text()
    const said = `${[...answer.headers].join('\n')}\n${text}`
    if (answer.status >= 500) return `${answer.status} ${text}`
    return telling.test(said) ? `tells ${said.match(telling)?.[0]}` : null
  } catch (error) {
    return `throws ${error}`
  }
}

it(
  `${times} malformed requests are refused, and nothing comes of them`,
  async () => {
    const seed = Number(process.env.PARLEY_DRILL_SEED ?? Date.now() % 1e9)
    const dice = new Dice(seed)
    const faults: string[] = []
    let before = await allRows()
    let since: string[] = []
    let broken = 0
    let changes = 0
    let told = 0
    for (let n = 1; n <= times; n++) {
      const one = nextAttack(dice, place)
      since.push(`${one.what} as ${one.as}: ${JSON.stringify(one.sent).slice(0, 300)}`)
      const wrong = await attack(one)
      if (wrong) faults.push(`seed ${seed}, number ${n}, ${since.at(-1)} -> ${wrong}`)
      if (wrong?.startsWith('tells')) told++
      else if (wrong) broken++
      if (n % stretch !== 0 && n !== times) continue
      const after = await allRows()
      if (after.join() !== before.join()) {
        changes++
        const fresh = after.filter((row) => !before.includes(row)).map((row) => row.split(' ')[0])
        faults.push(
          `seed ${seed}, up to ${n}, changed ${[...new Set(fresh)]}:\n${since.join('\n')}`,
        )
      }
      before = after
      since = []
      tellDrill(`  ${n} of ${times}, ${faults.length} faults`)
    }
    console.log(`fuzz, seed ${seed}: ${times} requests`)
    tellDrill(
      `fuzz: ${times} requests, ${broken} answers of 5xx, ${changes} changes, ${told} stack traces`,
    )
    expect(faults).toEqual([])
  },
  drillSize(120_000, 3_600_000),
)
