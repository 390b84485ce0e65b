import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { chooseNewPassword } from '#lib/auth/choose-new-password.ts'
import { join } from '#lib/auth/join.ts'
import { lookAtCode } from '#lib/auth/look-at-code.ts'
import { makeAccessCode } from '#lib/auth/make-access-code.ts'
import { setPassword } from '#lib/auth/set-password.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { isSetupLink } from '#lib/setup/is-setup-link.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { BrowserJar, browser } from '#tests/support/browser-jar.ts'
import { foundMaple } from '#tests/support/found-maple.ts'

vi.mock('next/headers', async () => (await import('#tests/support/browser-jar.ts')).nextHeaders())
vi.mock('#lib/auth/hash-password.ts', () => import('#tests/support/plain-passwords.ts'))

// A school is one network. Nobody shuts it out of signing in by asking for codes, from however many pictures of a web page.

const email = 'robin@example.org'
const password = 'lantern-otter-cloud-jam'
let sasha: string

beforeAll(async () => {
  const people = await foundMaple({
    robin: { name: 'Robin', role: 'member' },
    sasha: { name: 'Sasha', role: 'member' },
  })
  sasha = people.sasha
  await setPassword(people.robin, email, password)
})
beforeEach(async () => {
  await asOwner('delete from attempt')
  browser.now = new BrowserJar()
})
afterAll(disconnect)

const wrong = (n: number) => `ABCD-EFGH-JKMN-1${String(n).padStart(3, '0')}`
const own = () => withActor(sasha, (tx) => makeAccessCode(tx, { kind: 'return', personId: sasha }))
const comesIn = async () => {
  const result = await signIn({ email, password })
  return result.ok ? 'in' : result.refusal.code
}
const joins = async (code: string) => {
  const result = await join({ code })
  return result.ok ? 'in' : result.refusal.code
}
const times = async (count: number, work: (n: number) => Promise<unknown>) => {
  for (let n = 0; n < count; n += 1) await work(n)
}

it('looking at many codes slows down looking, and nothing else', async () => {
  await times(120, (n) => lookAtCode(wrong(n)))
  expect(await lookAtCode(wrong(0))).toMatchObject({ refusal: { code: 'slow-down' } })
  expect(await comesIn()).toBe('in')
  expect(await joins(await own())).toBe('in')
})

it('what another site asks for as a picture counts nothing, and tells nothing', async () => {
  const good = await own()
  browser.now.headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' }
  await times(120, (n) => lookAtCode(wrong(n)))
  expect(await lookAtCode(good)).toEqual({ ok: true, value: null })
  browser.now.headers = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'document' }
  expect(await lookAtCode(good)).toMatchObject({ value: { name: 'Sasha' } })
  expect(await asOwner('select from attempt where cardinality(moments) > 0')).toEqual([])
})

it('a text that cannot be a code counts nothing', async () => {
  await times(120, (n) => lookAtCode(`picture-${n}.png`))
  expect(await asOwner('select from attempt where cardinality(moments) > 0')).toEqual([])
})

it('nor do links of a setup that has long been done', async () => {
  await times(120, (n) => isSetupLink(`nothing ${n}`))
  expect(await comesIn()).toBe('in')
})

it('wrong codes use up no passwords, and wrong passwords no codes', async () => {
  await times(120, (n) => join({ code: wrong(n) }))
  expect(await joins(await own())).toBe('slow-down')
  expect(await comesIn()).toBe('in')
  await asOwner('delete from attempt')
  await times(120, (n) => chooseNewPassword({ code: wrong(n), password }))
  browser.now = new BrowserJar()
  expect(await comesIn()).toBe('in')
  await asOwner('delete from attempt')
  browser.now = new BrowserJar()
  await times(120, (n) => signIn({ email: `somebody-${n}@example.org`, password: 'wrong' }))
  expect(await joins(await own())).toBe('in')
})

it('a browser in which somebody came in by a code is let in while others try at random', async () => {
  const code = await own()
  expect(await joins(code)).toBe('in')
  const known = browser.now
  browser.now = new BrowserJar()
  await times(120, (n) => join({ code: wrong(n) }))
  expect(await joins(code)).toBe('slow-down')
  browser.now = known
  expect(await joins(code)).toBe('in')
})
