import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { setPassword } from '#lib/auth/set-password.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { disconnect } from '#lib/db/client.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { BrowserJar, browser } from '#tests/support/browser-jar.ts'
import { foundMaple } from '#tests/support/found-maple.ts'

const checks = vi.hoisted(() => ({ count: 0 }))
vi.mock('next/headers', async () => (await import('#tests/support/browser-jar.ts')).nextHeaders())
// What is asked here is how often a password is looked at; looking itself would take a second each time.
vi.mock('#lib/auth/hash-password.ts', () => ({
  hashPassword: async (password: string) => `plain:${password}`,
  verifyPassword: async (password: string, hash: string) => {
    checks.count += 1
    return hash === `plain:${password}`
  },
}))

const password = 'lantern-otter-cloud-jam'
const email = 'robin@example.org'
let robin: string

beforeAll(async () => {
  const people = await foundMaple({
    robin: { name: 'Robin', role: 'member' },
    alex: { name: 'Alex', role: 'member' },
    gone: { name: 'Gone', role: 'member' },
  })
  robin = people.robin
  await setPassword(people.robin, email, password)
  await setPassword(people.alex, 'alex@example.org', password)
  await setPassword(people.gone, 'gone@example.org', password)
  await asOwner("update membership set until_at = now() - interval '1 day' where person_id = $1", [
    people.gone,
  ])
})
beforeEach(async () => {
  await asOwner('delete from attempt')
  browser.now = new BrowserJar()
  checks.count = 0
})
afterAll(disconnect)

const guess = (address = email, given = 'not the password') =>
  signIn({ email: address, password: given })
const codeOf = (result: Awaited<ReturnType<typeof signIn>>) =>
  result.ok ? 'in' : result.refusal.code
const laterBy = (interval: string) =>
  asOwner(
    `update attempt set moments = array(select m - interval '${interval}' from unnest(moments) m)`,
  )

describe('guessing a password', () => {
  it('a thousand times, one after the other, looks at ten', async () => {
    const codes: string[] = []
    for (let n = 0; n < 1000; n += 1) {
      // From ever other networks, as a botnet would.
      browser.now.network = `198.51.${n % 100}.${n % 250}`
      codes.push(codeOf(await guess()))
    }
    expect(checks.count).toBe(10)
    expect(codes.filter((code) => code === 'slow-down')).toHaveLength(990)
  }, 240_000)

  it('three hundred times at once looks at ten', async () => {
    // Where so many wait for the database, the last are told that it is busy: they were not looked at either.
    const all = await Promise.allSettled(Array.from({ length: 300 }, () => guess()))
    expect(checks.count).toBe(10)
    const codes = all.map((one) => (one.status === 'fulfilled' ? codeOf(one.value) : 'busy'))
    expect(codes.filter((code) => code === 'invalid')).toHaveLength(10)
    expect(codes.filter((code) => code === 'in')).toEqual([])
  }, 240_000)

  it('says when to come back, and means it', async () => {
    for (let n = 0; n < 10; n += 1) await guess()
    await laterBy('14 minutes')
    const refused = await guess(email, password)
    if (refused.ok) throw new Error('let in')
    expect(refused.refusal.wait).toBeGreaterThan(40)
    expect(refused.refusal.wait).toBeLessThanOrEqual(60)
    await laterBy('1 minute')
    expect(codeOf(await guess(email, password))).toBe('in')
  })

  it('ten in any quarter of an hour, not ten before and ten after a stroke of the clock', async () => {
    for (let n = 0; n < 5; n += 1) await guess()
    await laterBy('14 minutes')
    for (let n = 0; n < 5; n += 1) await guess()
    await laterBy('2 minutes')
    const codes = []
    for (let n = 0; n < 7; n += 1) codes.push(codeOf(await guess()))
    expect(codes.filter((code) => code === 'slow-down')).toHaveLength(2)
  })

  it('of many accounts from one network ends after a hundred', async () => {
    await Promise.all(Array.from({ length: 140 }, (_, n) => guess(`somebody-${n}@example.org`)))
    expect(checks.count).toBe(100)
    browser.now.network = '192.0.2.99'
    expect(codeOf(await guess(email, password))).toBe('in')
  }, 240_000)
})

describe('whoever is attacked', () => {
  it('signs in on a device they have used before, while a stranger guesses', async () => {
    expect(codeOf(await guess(email, password))).toBe('in')
    const known = browser.now
    browser.now = new BrowserJar()
    browser.now.network = '203.0.113.7'
    await Promise.all(Array.from({ length: 40 }, () => guess()))
    expect(codeOf(await guess(email, password))).toBe('slow-down')
    // Signed out since: only the device's own cookie is left.
    known.cookies.delete('parley.session-token')
    browser.now = known
    expect(codeOf(await guess(email, password))).toBe('in')
  })

  it('is not helped out by a cookie of somebody else, or a made-up one', async () => {
    expect(codeOf(await guess('alex@example.org', password))).toBe('in')
    for (let n = 0; n < 10; n += 1) await guess()
    expect(codeOf(await guess(email, password))).toBe('slow-down')
    browser.now.cookies.set('parley.device', 'A'.repeat(43))
    expect(codeOf(await guess(email, password))).toBe('slow-down')
  })

  it('has ten on that device too, and no more', async () => {
    await guess(email, password)
    checks.count = 0
    await Promise.all(Array.from({ length: 30 }, () => guess()))
    expect(checks.count).toBe(10)
  })

  it('is not locked out by whoever left a number of their own in the browser', async () => {
    expect(codeOf(await guess('alex@example.org', password))).toBe('in')
    const planted = browser.now.cookies.get('parley.device') ?? ''
    expect(codeOf(await guess(email, password))).toBe('in')
    const own = browser.now
    browser.now = new BrowserJar()
    browser.now.cookies.set('parley.device', planted)
    for (let n = 0; n < 12; n += 1) await guess()
    expect(codeOf(await guess(email, password))).toBe('slow-down')
    browser.now = own
    expect(codeOf(await guess(email, password))).toBe('in')
  })

  it('is known in a browser that others use as well, each for themselves', async () => {
    const both = [email, 'alex@example.org']
    for (const one of both) expect(codeOf(await guess(one, password))).toBe('in')
    const shared = browser.now
    browser.now = new BrowserJar()
    for (const one of both) for (let n = 0; n < 11; n += 1) await guess(one)
    browser.now = shared
    for (const one of both) expect(codeOf(await guess(one, password))).toBe('in')
  })

  it('uses nothing up by being right', async () => {
    const fresh = () => {
      browser.now = new BrowserJar()
    }
    for (let n = 0; n < 15; n += 1) {
      fresh()
      expect(codeOf(await guess(email, password)), `time ${n}`).toBe('in')
    }
    expect(await asOwner('select from attempt where cardinality(moments) > 0')).toEqual([])
  })
})

describe('nobody learns who has an account', () => {
  const whom = {
    wrong: email,
    unknown: 'nobody@example.org',
    suspended: 'gone@example.org',
    malformed: 'robin@@example.org',
  }

  it('from the answer: wrong, unknown, suspended and malformed are one, also once locked', async () => {
    const rounds: unknown[][] = []
    for (let n = 0; n < 12; n += 1) {
      rounds.push(
        await Promise.all(
          Object.values(whom).map(async (address) => {
            const result = await guess(address, address === whom.suspended ? password : 'wrong')
            return result.ok ? 'in' : { ...result.refusal, wait: Boolean(result.refusal.wait) }
          }),
        ),
      )
    }
    for (const answers of rounds)
      expect(new Set(answers.map((a) => JSON.stringify(a))).size).toBe(1)
    expect(rounds.at(0)?.[0]).toMatchObject({ code: 'invalid' })
    expect(rounds.at(-1)?.[0]).toMatchObject({ code: 'slow-down', wait: true })
  })
})

it('a known device is a random number in the browser, and a keyed hash here', async () => {
  await guess(email, password)
  const token = browser.now.cookies.get('parley.device') ?? ''
  expect(token).toMatch(/^[\w-]{43}$/)
  const rows = await asOwner<{ line: string; person_id: string }>(
    'select row_to_json(d)::text as line, person_id from device d',
  )
  expect(rows.map(({ person_id: id }) => id)).toContain(robin)
  expect(rows.map(({ line }) => line).join()).not.toContain(token)
  const keys = await asOwner<{ key: string }>('select key from attempt')
  expect(keys.map(({ key }) => key).join()).not.toMatch(/robin|example|192\.0/)
})
