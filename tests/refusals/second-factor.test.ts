import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { makeSecret } from '#lib/auth/totp.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { allRows } from '#tests/support/all-rows.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'
import { problemOf } from '#tests/support/expect-refused.ts'
import { otherRoutes, writingRoutes } from '#tests/support/writing-routes.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// Whoever looks after others and has no second factor yet can set it up, and nothing else. By hand: the ways in and
// out, the language, and what setting it up takes.
const open = [
  'GET auth/[...nextauth]',
  'GET health',
  'GET login',
  'POST auth/[...nextauth]',
  'POST join',
  'POST join/account',
  'POST leave',
  'POST locale',
  'POST login',
  'POST password-reset',
  'POST password-reset/new',
  'POST second-factor',
  'POST second-factor/confirm',
  'POST setup',
  'POST sign-in',
  'POST sign-in/second',
  'POST sign-out',
]

let cast: Cast

beforeAll(async () => {
  ;({ cast } = await castProgramme())
}, 60_000)
beforeEach(async () => {
  openBrowser()
  await signInPerson(cast.supervisor)
})
afterAll(disconnect)

const all = [...Object.keys(writingRoutes), ...otherRoutes]
const anybody = '00000000-0000-4000-8000-000000000000'
const parts: Record<string, string> = { ref: 'ZZZZ-2222', n: '1', form: 'refer', step: 'story' }
const ask = (name: string) => {
  const [method = '', route = ''] = name.split(' ')
  const address = route.replaceAll(/\[(\w+)\]/g, (_, part: string) => parts[part] ?? anybody)
  return call(address, { method: method as 'GET' | 'POST' | 'PUT', json: {} })
}

test('every way in and out is a route that there is', () => {
  expect(open.filter((name) => !all.includes(name))).toEqual([])
})

test.each(all.filter((name) => !open.includes(name)))(
  '%s is closed to whoever still has to set up a second factor',
  async (name) => {
    const before = await allRows()
    const said = await problemOf(await ask(name))
    expect([said.status, said.code]).toEqual([401, 'second-factor'])
    expect(await allRows()).toEqual(before)
  },
)

test('a form is led to the page where it is set up', async () => {
  const answer = await call('cases', {
    text: 'back=%2Frequest%2Fcheck&type=request',
    type: 'application/x-www-form-urlencoded',
  })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in/second'])
})

test('with a second factor, and for everybody who needs none, the same doors are open', async () => {
  openBrowser()
  await signInPerson(cast.requester)
  expect((await ask('GET me')).status).toBe(200)
  await asOwner(
    'insert into second_factor (person_id, secret_sealed, confirmed_at) values ($1, $2, now())',
    [cast.supervisor, makeSecret(cast.supervisor).sealed],
  )
  openBrowser()
  await signInPerson(cast.supervisor)
  expect((await ask('GET me')).status).toBe(200)
})
