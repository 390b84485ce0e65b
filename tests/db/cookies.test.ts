import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { setPassword } from '#lib/auth/set-password.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { signOut } from '#lib/auth/sign-out.ts'
import { makeSecret } from '#lib/auth/totp.ts'
import { disconnect } from '#lib/db/client.ts'
import { keep } from '#lib/drafts/kept.ts'
import { keepLocale } from '#lib/i18n/keep-locale.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { BrowserJar, browser } from '#tests/support/browser-jar.ts'
import { foundMaple } from '#tests/support/found-maple.ts'

vi.mock('next/headers', async () => (await import('#tests/support/browser-jar.ts')).nextHeaders())
vi.mock('#lib/auth/hash-password.ts', () => import('#tests/support/plain-passwords.ts'))

// Read once by lib: set before anything asks.
process.env.PARLEY_ORIGIN = 'https://parley.example.org'

const password = 'lantern-otter-cloud-jam'
const email = 'robin@example.org'
const settings = { httpOnly: true, sameSite: 'lax', path: '/', secure: true }
let robin: string

beforeAll(async () => {
  const people = await foundMaple({
    robin: { name: 'Robin', role: 'member' },
  })
  robin = people.robin
  await setPassword(robin, email, password)
})
afterAll(disconnect)

it('over TLS every cookie belongs to this very host, and no script reads it', async () => {
  await keep('some-form', { a: '1' })
  await signIn({ email, password })
  await asOwner(
    'insert into second_factor (person_id, secret_sealed, confirmed_at) values ($1, $2, now())',
    [robin, makeSecret(robin).sealed],
  )
  await signIn({ email, password })
  const { cookies, set } = browser.now
  expect([...cookies.keys()].sort()).toEqual([
    '__Host-parley.device',
    '__Host-parley.drafts',
    '__Host-parley.second',
    '__Host-parley.session-token',
  ])
  for (const one of set) expect(one.options, one.name).toMatchObject(settings)
  await signOut()
  // A browser lets go of them only where the empty ones are set alike.
  for (const one of set) expect(one.options, one.name).toMatchObject(settings)
})

it('and so does the language', () => {
  browser.now = new BrowserJar()
  const kept = keepLocale({ locale: 'es' }, null)
  const line = kept.ok ? (kept.value.headers?.['Set-Cookie'] ?? '') : ''
  expect(line).toMatch(/^__Host-parley\.locale=es; Path=\/; .*HttpOnly; SameSite=Lax; Secure$/)
  expect(line).not.toContain('Domain')
})
