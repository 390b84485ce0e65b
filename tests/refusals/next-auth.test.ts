import '#tests/support/next-auth-headers.ts'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { setPassword } from '#lib/auth/set-password.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'
import { problemOf } from '#tests/support/expect-refused.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))
vi.mock('#lib/auth/hash-password.ts', () => import('#tests/support/plain-passwords.ts'))

// In the demo nobody has to set up a second factor first.
process.env.PARLEY_DEMO = '1'

// next-auth's own way in keeps the rules of all others.

const password = 'lantern-otter-cloud-jam'
let cast: Cast
let jar: Map<string, string>

beforeAll(async () => {
  ;({ cast } = await castProgramme())
  for (const who of ['requester', 'other'] as const)
    await setPassword(cast[who], `${who}@example.org`, password)
}, 60_000)
beforeEach(() => {
  jar = openBrowser()
})
afterAll(disconnect)

/** What the browser keeps of an answer. */
const kept = (answer: Response): Response => {
  for (const line of answer.headers.getSetCookie()) {
    const [, name = '', value = ''] = line.match(/^([^=]+)=([^;]*)/) ?? []
    jar.set(name, decodeURIComponent(value))
  }
  return answer
}
async function signIn(who: string, headers: Record<string, string> = {}): Promise<Response> {
  const { csrfToken } = await kept(await call('auth/csrf', { method: 'GET' })).json()
  const json = { csrfToken, email: `${who}@example.org`, password, json: 'true' }
  return kept(await call('auth/callback/password', { json, headers }))
}
const whoIsIn = async (): Promise<string | number> => {
  const answer = await call('me', { method: 'GET' })
  return answer.ok ? (await answer.json()).id : answer.status
}

test('signs in from our own pages', async () => {
  expect((await signIn('requester')).status).toBe(200)
  expect(await whoIsIn()).toBe(cast.requester)
})

test('refuses another origin, though its own pair of tokens is right', async () => {
  for (const origin of ['https://elsewhere.example', 'null']) {
    const said = await problemOf(await signIn('requester', { origin }))
    expect(said).toMatchObject({ status: 403, code: 'origin' })
    expect(await whoIsIn()).toBe(401)
  }
})

test('signs out whoever was in this browser before', async () => {
  await signIn('requester')
  const before = new Map(jar)
  await signIn('other')
  expect(await whoIsIn()).toBe(cast.other)
  openBrowser(before)
  expect(await whoIsIn()).toBe(401)
})
