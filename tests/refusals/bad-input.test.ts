import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { disconnect } from '#lib/db/client.ts'
import { allRows } from '#tests/support/all-rows.ts'
import { call, handlersOf, routeNames, type Sent } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'
import '#tests/support/next-auth-headers.ts'
import { problemOf } from '#tests/support/expect-refused.ts'
import { firstOfEach, malformed, withValue } from '#tests/support/malformed.ts'
import { playToLive } from '#tests/support/play-to-live.ts'
import { sampleOf } from '#tests/support/sample-of.ts'
import { fieldsOf } from '#tests/support/schema-fields.ts'
import {
  otherRoutes,
  type Place,
  type WritingRoute,
  writingRoutes,
} from '#tests/support/writing-routes.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// The settings are read when they are first asked for: with the demo's, every route is there.
process.env.PARLEY_DEMO = '1'

let place: Place

beforeAll(async () => {
  const { programmeId, cast } = await castProgramme()
  const { ref } = await playToLive(programmeId, cast)
  await signInPerson(cast.requester)
  const called = await call('alerts', { json: { imminence: 'now' } })
  place = { programmeId, cast, ref, alert: (await called.json()).id }
}, 60_000)
beforeEach(() => {
  openBrowser()
})
afterAll(disconnect)

test('every route is in the list, with every method that it answers', async () => {
  const found = await Promise.all(
    routeNames.map(async (name) =>
      Object.keys(await handlersOf(name))
        .filter((key) => /^[A-Z]+$/.test(key))
        .map((method) => `${method} ${name}`),
    ),
  )
  expect(found.flat().sort()).toEqual([...Object.keys(writingRoutes), ...otherRoutes].sort())
})

const large = `{"a":"${'x'.repeat(256 * 1024)}"}`
const unread: [string, number, string, Sent][] = [
  ['no JSON', 400, 'malformed', { text: '{' }],
  ['nothing', 400, 'malformed', { text: '' }],
  ['a list', 400, 'malformed', { text: '[]' }],
  ['JSON nested very deep', 400, 'malformed', { text: `{"a":${'['.repeat(9000)}` }],
  ['plain text', 415, 'media-type', { text: '{}', type: 'text/plain' }],
  ['a file', 415, 'media-type', { text: '{}', type: 'multipart/form-data; boundary=x' }],
  ['too much', 413, 'too-large', { text: large }],
]

const sender = (name: string, route: WritingRoute) => (sent: Sent) =>
  call(route.address(place), { method: name.split(' ')[0] as 'POST' | 'PUT', ...sent })

const arrive = async ({ as }: WritingRoute) => {
  if (as) await signInPerson(place.cast[as])
}

const all = Object.entries(writingRoutes)

test.each(all)('%s does not read what is not its kind', async (name, route) => {
  const send = sender(name, route)
  await arrive(route)
  const before = await allRows()
  for (const [what, status, code, sent] of unread) {
    const said = await problemOf(await send(sent))
    expect([said.status, said.code], what).toEqual([status, code])
  }
  expect(await allRows()).toEqual(before)
})

const checked = all.flatMap(([name, route]) =>
  route.schema ? [[name, route, route.schema] as const] : [],
)

test.each(checked)(
  '%s refuses what is wrong in a field, says where, and writes nothing',
  async (name, route, schema) => {
    const send = sender(name, route)
    await arrive(route)
    const sample = { ...(sampleOf(schema) as object), ...route.right }
    const before = await allRows()
    const wrong: string[] = []
    const refuse = async (path: string, what: string, json: unknown) => {
      const { status, code, fields = [] } = await problemOf(await send({ json }))
      if (code !== 'invalid' || !fields.some((one) => one.path === path))
        wrong.push(`${path} ${what}: ${status} ${code} ${JSON.stringify(fields)}`)
    }
    for (const field of fieldsOf(schema).slice(1))
      for (const { what, value } of firstOfEach(malformed(field)))
        await refuse(field.path.join('.'), what, withValue(sample, field.path, value))
    for (const key of ['extra', '__proto__', 'constructor'])
      await refuse(key, 'unknown', Object.fromEntries([...Object.entries(sample), [key, {}]]))
    expect(wrong).toEqual([])
    expect(await allRows()).toEqual(before)
  },
)

test('next-auth’s own routes break on nothing either', async () => {
  for (const [what, status, code, sent] of unread.filter(([what]) => what !== 'a list')) {
    const said = await problemOf(await call('auth/callback/password', sent))
    expect([said.status, said.code], what).toEqual([status, code])
  }
  expect((await call('auth/constructor', {})).status).toBe(404)
  // Objects that cannot be made into a text, where a form has texts only.
  const odd = { csrfToken: { toString: 1 }, email: [{ valueOf: {} }], password: null }
  expect((await call('auth/callback/password', { json: odd })).status).toBeLessThan(400)
})
