import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { disconnect } from '#lib/db/client.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

let person: string

beforeAll(async () => {
  person = (await castProgramme()).cast.requester
})
beforeEach(async () => {
  openBrowser()
  await signInPerson(person)
})
afterAll(disconnect)

const isIn = async () => (await call('me', { method: 'GET' })).status === 200

// Where the header Origin is to be missing it is empty: no browser sends that.
test.each([
  ['another site', { Origin: 'http://evil.com' }],
  ['another site, which says so', { Origin: 'http://evil.com', 'Sec-Fetch-Site': 'cross-site' }],
  ['a neighbour of the same site', { Origin: 'http://x.localhost', 'Sec-Fetch-Site': 'same-site' }],
  ['somebody who hides', { Origin: 'null' }],
  ['somebody of whom nothing is known', { Origin: '' }],
])('%s cannot sign anybody out, and gets the same neutral page', async (_, headers) => {
  const answer = await call('leave', { headers })
  expect(answer.status).toBe(200)
  expect(answer.headers.get('refresh')).toMatch(/^0; url=https:/)
  expect(answer.headers.has('clear-site-data')).toBe(false)
  expect(await isIn()).toBe(true)
})

test.each([
  ['our own page', {}],
  ['our own page, of which a browser says so', { Origin: 'null', 'Sec-Fetch-Site': 'same-origin' }],
])('whoever leaves by %s is out', async (_, headers) => {
  const answer = await call('leave', { headers })
  expect(answer.headers.get('refresh')).toMatch(/^0; url=https:/)
  expect(answer.headers.get('clear-site-data')).toContain('storage')
  expect(await isIn()).toBe(false)
})
