import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type Actor, findLogin } from '#lib/auth/find-login.ts'
import { keepLogin, loginLeft } from '#lib/auth/login-left.ts'
import { endMyLogins, myLogins } from '#lib/auth/my-logins.ts'
import { sealEmail } from '#lib/auth/seal-email.ts'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { startLogin } from '#lib/auth/start-login.ts'
import { disconnect } from '#lib/db/client.ts'
import { chooseMail, mailWish } from '#lib/people/choose-mail.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { BrowserJar, browser } from '#tests/support/browser-jar.ts'
import { foundMaple } from '#tests/support/found-maple.ts'

vi.mock('next/headers', async () => (await import('#tests/support/browser-jar.ts')).nextHeaders())

let robin: string
let sasha: string
let supervisor: string

beforeAll(async () => {
  const people = await foundMaple({
    robin: { name: 'Robin', role: 'member' },
    sasha: { name: 'Sasha', role: 'member' },
    supervisor: { name: 'Ms. Rivera', role: 'supervisor' },
  })
  ;({ robin, sasha, supervisor } = people)
})
beforeEach(async () => {
  await asOwner('delete from login')
  browser.now = new BrowserJar()
})
afterAll(disconnect)

async function enter(person: string, browserName = 'firefox', system = 'windows') {
  const token = await startLogin(person, new Date(), { browser: browserName, system })
  const actor = await findLogin(token)
  if (!actor) throw new Error('nobody')
  return { token, actor }
}
const isIn = async (token: string): Promise<boolean> => (await findLogin(token)) !== null
const ids = async (actor: Actor) => (await myLogins(actor)).map(({ id }) => id)

describe('where I am signed in', () => {
  it('lists my browsers and nobody else’s, this one first', async () => {
    const phone = await enter(robin, 'safari', 'ios')
    const laptop = await enter(robin)
    await enter(sasha)
    expect(await myLogins(phone.actor)).toMatchObject([
      { browser: 'safari', system: 'ios', here: true },
      { browser: 'firefox', system: 'windows', here: false },
    ])
    expect((await ids(laptop.actor))[0]).toBe(laptop.actor.loginId)
  })

  it('knows the kind of browser from the request', async () => {
    await signInPerson(robin)
    const [row] = await asOwner('select browser, system from login')
    expect(row).toEqual({ browser: 'firefox', system: 'windows' })
  })

  it('signs one out by its next request, and leaves the others', async () => {
    const [phone, laptop, library] = [await enter(robin), await enter(robin), await enter(robin)]
    const ended = await endMyLogins(phone.actor, { login: library.actor.loginId })
    expect(ended).toMatchObject({ value: { body: { ended: 1 } } })
    expect([await isIn(phone.token), await isIn(laptop.token), await isIn(library.token)]).toEqual([
      true,
      true,
      false,
    ])
  })

  it('signs all others out at once', async () => {
    const [phone, laptop, library] = [await enter(robin), await enter(robin), await enter(robin)]
    expect(await endMyLogins(phone.actor, {})).toMatchObject({ value: { body: { ended: 2 } } })
    expect([await isIn(phone.token), await isIn(laptop.token), await isIn(library.token)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('never ends somebody else’s, and does not say whether there is one', async () => {
    const mine = await enter(robin)
    const theirs = await enter(sasha)
    const made = { login: '00000000-0000-4000-8000-000000000000' }
    const answer = await endMyLogins(mine.actor, { login: theirs.actor.loginId })
    expect(answer).toEqual(await endMyLogins(mine.actor, made))
    expect(await isIn(theirs.token)).toBe(true)
  })
})

describe('how long a login lasts', () => {
  const minutes = (count: number) => new Date(Date.now() + count * 60_000)

  it.each([
    ['staff', 30, () => supervisor],
    ['everybody else', 60, () => robin],
  ])('for %s %i minutes without use', async (_, most, person) => {
    await signInPerson(person())
    expect((await loginLeft())?.idle).toBeLessThanOrEqual(most * 60)
    expect((await loginLeft())?.idle).toBeGreaterThan(most * 60 - 20)
    expect(await loginLeft(minutes(most - 1))).not.toBeNull()
    expect(await loginLeft(minutes(most))).toBeNull()
  })

  it('asking does not make it longer; saying that one is still there does', async () => {
    const { token, actor } = await enter(robin)
    await asOwner("update login set last_seen_at = now() - interval '58 minutes'")
    browser.now = new BrowserJar()
    await signInPerson(sasha)
    const [{ idle: before } = { idle: 0 }] = await leftOf(actor)
    expect(before).toBeLessThanOrEqual(120)
    await loginLeft()
    expect((await leftOf(actor))[0]?.idle).toBeLessThanOrEqual(120)
    await keepLogin(actor)
    expect((await leftOf(actor))[0]?.idle).toBeGreaterThan(3500)
    expect(await findLogin(token, minutes(59))).not.toBeNull()
  })

  it('nobody keeps another’s login, and nobody gets past the end after twelve hours', async () => {
    const mine = await enter(robin)
    const theirs = await enter(sasha)
    await asOwner("update login set last_seen_at = now() - interval '58 minutes'")
    await keepLogin({ ...mine.actor, loginId: theirs.actor.loginId })
    expect((await leftOf(theirs.actor))[0]?.idle).toBeLessThanOrEqual(120)
    await keepLogin(mine.actor)
    const [left] = await leftOf(mine.actor)
    expect(left?.whole).toBeLessThanOrEqual(12 * 60 * 60)
    expect(await findLogin(mine.token, minutes(12 * 60))).toBeNull()
  })

  const leftOf = ({ loginId }: Actor) =>
    asOwner<{ idle: number; whole: number }>(
      `select (app.login_left(token_hash, now(), '60 minutes', '30 minutes')).* from login where id = $1`,
      [loginId],
    )
})

describe('news by mail', () => {
  it('is a choice where an address is known, and none where it is not', async () => {
    const { actor } = await enter(robin)
    expect(await mailWish(actor)).toBeNull()
    const sealed = sealEmail(robin, 'robin@example.org')
    await asOwner('update person set email_sealed = $2 where id = $1', [robin, sealed])
    expect(await mailWish(actor)).toBe(true)
    // A box that is not ticked sends nothing.
    expect((await chooseMail(actor, {})).ok).toBe(true)
    expect(await mailWish(actor)).toBe(false)
    await chooseMail(actor, { mail: true })
    expect(await mailWish(actor)).toBe(true)
  })
})
