import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import type { Actor } from '#lib/auth/find-login.ts'
import { findLogin } from '#lib/auth/find-login.ts'
import { finishSignIn } from '#lib/auth/finish-sign-in.ts'
import { join } from '#lib/auth/join.ts'
import { makeAccessCode } from '#lib/auth/make-access-code.ts'
import { mustHaveSecondFactor, needsSecondFactor } from '#lib/auth/needs-second-factor.ts'
import {
  confirmSecondFactor,
  dropSecondFactor,
  offerSecondFactor,
  recoveryCodesLeft,
  renewRecoveryCodes,
} from '#lib/auth/second-factor.ts'
import { setPassword } from '#lib/auth/set-password.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { startLogin } from '#lib/auth/start-login.ts'
import { secretOf } from '#lib/auth/totp.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { readMailbox } from '#lib/mailbox/read-mailbox.ts'
import { resetSecondFactor } from '#lib/people/reset-second-factor.ts'
import { numbersOf } from '#tests/support/app-numbers.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { BrowserJar, browser } from '#tests/support/browser-jar.ts'
import { foundMaple } from '#tests/support/found-maple.ts'

vi.mock('next/headers', async () => (await import('#tests/support/browser-jar.ts')).nextHeaders())
vi.mock('#lib/auth/hash-password.ts', () => import('#tests/support/plain-passwords.ts'))

const password = 'lantern-otter-cloud-jam'
const email = 'rivera@example.org'
let rivera: string
let solano: string
let robin: string

beforeAll(async () => {
  const people = await foundMaple({
    rivera: { name: 'Ms. Rivera', role: 'supervisor' },
    solano: { name: 'Mr. Solano', role: 'supervisor' },
    robin: { name: 'Robin', role: 'member' },
  })
  ;({ rivera, solano, robin } = people)
  await setPassword(rivera, email, password)
})
beforeEach(async () => {
  browser.now = new BrowserJar()
  await asOwner('delete from attempt')
  await asOwner('delete from recovery_code')
  await asOwner('delete from second_factor')
})
afterAll(disconnect)

async function actorOf(person: string): Promise<Actor> {
  const actor = await findLogin(await startLogin(person))
  if (!actor) throw new Error('nobody')
  return actor
}

/** Sets a second factor up, with the numbers of the step before, so that those of now are still unused. */
async function setUp(person: string): Promise<{ secret: string; codes: string[] }> {
  const actor = await actorOf(person)
  await offerSecondFactor(actor, {})
  const { secret } = (await secretOf(person)) ?? { secret: '' }
  const done = await confirmSecondFactor(actor, { totp: await numbersOf(secret, -1) })
  if (!done.ok) throw new Error(done.refusal.code)
  return { secret, codes: (done.value.body as { recoveryCodes: string[] }).recoveryCodes }
}

const enter = async (more: object = {}) => {
  const result = await signIn({ email, password, ...more })
  return result.ok ? 'in' : result.refusal.code
}
const finish = async (totp: string) => {
  const result = await finishSignIn({ totp })
  return result.ok ? 'in' : result.refusal.code
}

describe('who needs a second factor', () => {
  it('supervisors, safeguarding leads and administrators; not members and mediators', async () => {
    for (const role of ['supervisor', 'safeguarding', 'administrator'])
      expect(mustHaveSecondFactor({ memberships: [{ programmeId: 'p', role }] }), role).toBe(true)
    for (const role of ['member', 'mediator'])
      expect(mustHaveSecondFactor({ memberships: [{ programmeId: 'p', role }] }), role).toBe(false)
    expect(needsSecondFactor(await actorOf(rivera))).toBe(true)
    await setUp(rivera)
    expect(needsSecondFactor(await actorOf(rivera))).toBe(false)
  })
})

describe('signing in with a second factor', () => {
  it('takes the password and then the numbers, on a second page', async () => {
    const { secret } = await setUp(rivera)
    expect(await enter()).toBe('second-factor')
    expect(browser.now.cookies.has('parley.session-token')).toBe(false)
    expect(await finish('000000')).toBe('invalid')
    expect(await finish(await numbersOf(secret))).toBe('in')
    expect(browser.now.cookies.get('parley.session-token')).toBeTruthy()
  })

  it('takes both at once, as a program sends them', async () => {
    const { secret } = await setUp(rivera)
    expect(await enter({ totp: await numbersOf(secret) })).toBe('in')
  })

  it('is nobody’s without the password, and not for longer than five minutes after it', async () => {
    const { secret } = await setUp(rivera)
    expect(await finish(await numbersOf(secret))).toBe('sign-in')
    await enter()
    browser.now.cookies.set('parley.second', `${browser.now.cookies.get('parley.second')}x`)
    expect(await finish(await numbersOf(secret))).toBe('sign-in')
    await enter()
    const later = Date.now() + 5 * 60_000 + 1
    vi.spyOn(Date, 'now').mockReturnValue(later)
    vi.useFakeTimers({ now: later, toFake: ['Date'] })
    expect(await finish(await numbersOf(secret))).toBe('sign-in')
    vi.useRealTimers()
    vi.restoreAllMocks()
  })

  it('takes numbers one step early or late, and no further', async () => {
    const { secret } = await setUp(rivera)
    expect(await enter({ totp: await numbersOf(secret, 2) })).toBe('invalid')
    expect(await enter({ totp: await numbersOf(secret, -2) })).toBe('invalid')
    expect(await enter({ totp: await numbersOf(secret, 1) })).toBe('in')
  })

  it('takes each number once: of eight who send the same, one gets in', async () => {
    const { secret } = await setUp(rivera)
    const totp = await numbersOf(secret)
    const codes = await Promise.all(
      Array.from({ length: 8 }, async () => {
        return enter({ totp })
      }),
    )
    expect(codes.filter((code) => code === 'in')).toHaveLength(1)
    expect(await enter({ totp })).toBe('invalid')
    expect(await enter({ totp: await numbersOf(secret, -1) })).toBe('invalid')
  })

  it('ends after ten wrong ones, and says so', async () => {
    const { secret } = await setUp(rivera)
    for (let n = 0; n < 10; n += 1) expect(await enter({ totp: '000000' })).toBe('invalid')
    expect(await enter({ totp: await numbersOf(secret) })).toBe('slow-down')
  })

  it('takes a recovery code in place of the numbers, once', async () => {
    const { codes } = await setUp(rivera)
    expect(codes).toHaveLength(10)
    const [first = '', second = ''] = codes
    await enter()
    expect(await finish(first.toLowerCase().replaceAll('-', ' '))).toBe('in')
    expect(await enter({ totp: first })).toBe('invalid')
    expect(await enter({ totp: second })).toBe('in')
    expect(await recoveryCodesLeft(await actorOf(rivera))).toBe(8)
  })
})

describe('a code in place of the password', () => {
  it('does not get past a second factor, and leads on to a new password once it is given', async () => {
    const { secret } = await setUp(robin)
    const code = await withActor(rivera, (tx) =>
      makeAccessCode(tx, { kind: 'invitation', personId: robin }),
    )
    expect(await join({ code })).toMatchObject({ refusal: { code: 'second-factor' } })
    expect(browser.now.cookies.has('parley.session-token')).toBe(false)
    const done = await finishSignIn({ totp: await numbersOf(secret) })
    expect(done).toMatchObject({ value: { next: '/join/account' } })
    expect(browser.now.cookies.get('parley.session-token')).toBeTruthy()
  })
})

describe('the secret', () => {
  it('is sealed, and opens for nobody else; recovery codes are hashed', async () => {
    const { secret, codes } = await setUp(rivera)
    const rows = await asOwner<{ line: string }>(
      'select row_to_json(f)::text as line from second_factor f union all select row_to_json(r)::text from recovery_code r',
    )
    const text = rows.map(({ line }) => line).join()
    for (const word of [secret, ...codes]) expect(text).not.toContain(word)
    await asOwner('update second_factor set person_id = $1', [solano])
    await expect(secretOf(solano)).rejects.toThrow()
  })

  it('in use is not replaced by a new offer, and its codes are not shown again', async () => {
    const { secret } = await setUp(rivera)
    const actor = await actorOf(rivera)
    expect(await offerSecondFactor(actor, {})).toMatchObject({ ok: false })
    expect(await confirmSecondFactor(actor, { totp: await numbersOf(secret) })).toMatchObject({
      ok: false,
    })
  })
})

describe('turning it on', () => {
  it('needs a fresh proof: whoever finds a device unlocked cannot lock its owner out', async () => {
    const token = await startLogin(rivera)
    await asOwner("update login set proved_at = now() - interval '11 minutes'")
    const stale = await findLogin(token)
    if (!stale) throw new Error('nobody')
    expect(await offerSecondFactor(stale, {})).toMatchObject({ refusal: { code: 'step-up' } })
    expect(await secretOf(rivera)).toBeNull()
    expect((await offerSecondFactor(stale, { proof: { password } })).ok).toBe(true)
  })
})

describe('turning it off', () => {
  it('needs a fresh proof, and so do new recovery codes', async () => {
    const { codes } = await setUp(rivera)
    await asOwner("update login set proved_at = now() - interval '11 minutes'")
    const token = await startLogin(rivera)
    await asOwner("update login set proved_at = now() - interval '11 minutes'")
    const stale = await findLogin(token)
    if (!stale) throw new Error('nobody')
    expect(await dropSecondFactor(stale, {})).toMatchObject({ refusal: { code: 'step-up' } })
    expect(await renewRecoveryCodes(stale, {})).toMatchObject({ refusal: { code: 'step-up' } })
    const renewed = await renewRecoveryCodes(stale, { proof: { password } })
    expect(renewed.ok).toBe(true)
    expect(await enter({ totp: codes[0] })).toBe('invalid')
    const proved = await findLogin(token)
    if (!proved) throw new Error('nobody')
    expect((await dropSecondFactor(proved, {})).ok).toBe(true)
    expect(await enter()).toBe('in')
  })

  it('a supervisor can do it for somebody else, who is told; nobody else can', async () => {
    await setUp(rivera)
    expect(await resetSecondFactor(await actorOf(robin), rivera, {})).toMatchObject({
      refusal: { code: 'not-found' },
    })
    expect(await resetSecondFactor(await actorOf(rivera), rivera, {})).toMatchObject({
      refusal: { code: 'not-you' },
    })
    expect(await enter()).toBe('second-factor')
    expect((await resetSecondFactor(await actorOf(solano), rivera, {})).ok).toBe(true)
    expect(await enter()).toBe('in')
    expect((await readMailbox(rivera)).lines.map(({ template }) => template)).toEqual([
      'signIn.secondFactor',
    ])
  })
})
