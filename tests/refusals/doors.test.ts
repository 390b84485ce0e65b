import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it, test, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { disconnect } from '#lib/db/client.ts'
import { roomPayloads } from '#lib/sessions/room-events.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { allRows } from '#tests/support/all-rows.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'
import { problemOf } from '#tests/support/expect-refused.ts'
import { firstOfEach, malformed, withValue } from '#tests/support/malformed.ts'
import { playToLive } from '#tests/support/play-to-live.ts'
import { sampleOf } from '#tests/support/sample-of.ts'
import { fieldsOf } from '#tests/support/schema-fields.ts'
import { begin, send } from '../../prisma/seed/play.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// In the demo nobody has to set up a second factor first.
process.env.PARLEY_DEMO = '1'

// The two doors, of the case and of its meeting: what they say besides what is wrong in a field.

let cast: Cast
let programmeId: string
let ref: string
let hidden: string

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  ;({ ref } = await playToLive(programmeId, cast))
  const elsewhere = await castProgramme()
  ;({ ref: hidden } = await playToLive(elsewhere.programmeId, elsewhere.cast))
}, 120_000)
afterAll(disconnect)

const as = async (person: string) => {
  openBrowser()
  await signInPerson(person)
}
const versionOf = async (): Promise<number> =>
  (await (await call(`cases/${ref}`, { method: 'GET' })).json()).version

/** An answer without the number that was asked for. */
const comparable = async (address: (ref: string) => string, asked: string, json: object) => {
  const answer = await call(address(asked), { json })
  const headers = [...answer.headers].sort()
  return { status: answer.status, headers, body: (await answer.text()).replaceAll(asked, 'ref') }
}

const doors: [string, (ref: string) => string][] = [
  ['case', (one) => `cases/${one}/events`],
  ['meeting', (one) => `cases/${one}/sessions/1/events`],
]

describe.each(doors)('the door of a %s', (name, address) => {
  const person = () => (name === 'case' ? cast.supervisor : cast.mediator1)

  it('says the same of a case that does not exist and of one that may not be known', async () => {
    await as(person())
    const event = { type: name === 'case' ? 'pause' : 'takeBreak', seenVersion: 1, payload: {} }
    const missing = await comparable(address, 'ZZZZ-2222', event)
    expect(missing.status).toBe(404)
    expect(await comparable(address, hidden, event)).toEqual(missing)
    for (const odd of ['x', 'a\0b', '%00', '__proto__', 'zzzz-2222'])
      expect((await call(address(odd), { json: event })).status, odd).toBe(404)
  })

  it('knows no other events', async () => {
    await as(person())
    const seenVersion = name === 'case' ? await versionOf() : undefined
    for (const type of ['nap', 'constructor', '__proto__', 'toString', ' ', 'pause ']) {
      const said = await problemOf(
        await call(address(ref), { json: { type, ...(seenVersion ? { seenVersion } : {}) } }),
      )
      expect([said.status, said.code, said.fields], type).toEqual([
        422,
        'invalid',
        [{ path: 'type', code: 'unknown-event' }],
      ])
    }
  })

  it('refuses a version that is old, and says which is new', async () => {
    await as(person())
    const before = await allRows()
    const event =
      name === 'case'
        ? { type: 'pause', payload: { kind: 'pause', reason: 'Holidays.' } }
        : { type: 'goTo', payload: { stage: 'close' } }
    const said = await problemOf(
      await call(address(ref), { json: { ...event, seenVersion: 900_000 } }),
    )
    expect([said.status, said.code]).toEqual([409, 'changed-meanwhile'])
    expect(said.version).toBeGreaterThan(0)
    const none = await problemOf(await call(address(ref), { json: event }))
    expect(none.fields).toEqual([{ path: 'seenVersion', code: 'required' }])
    expect(await allRows()).toEqual(before)
  })

  it('takes a key once, and no other words under it; and no key that is none', async () => {
    await as(person())
    const key = randomUUID()
    const event =
      name === 'case'
        ? (words: string) => ({ type: 'annotate', payload: { text: words } })
        : (words: string) => ({ type: 'addItem', payload: { kind: 'issue', text: words } })
    const seen = name === 'case' ? { seenVersion: await versionOf() } : {}
    const first = await call(address(ref), { json: { ...event('One.'), ...seen }, key })
    expect(first.status).toBe(200)
    const again = await call(address(ref), { json: { ...event('One.'), ...seen }, key })
    expect(await again.json()).toEqual(await first.json())
    const other = await problemOf(
      await call(address(ref), { json: { ...event('Two.'), ...seen }, key }),
    )
    expect([other.status, other.code]).toEqual([422, 'key-reused'])
    const odd = await problemOf(
      await call(address(ref), { json: { ...event('Three.'), ...seen }, key: 'x' }),
    )
    expect(odd.fields).toEqual([{ path: 'key', code: 'bad-format' }])
  })
})

test.each(Object.entries(roomPayloads))(
  '%s in the room refuses what is wrong in a field',
  async (type, schema) => {
    await as(cast.mediator1)
    const room = await (await call(`cases/${ref}/sessions/1`, { method: 'GET' })).json()
    const sample = sampleOf(schema)
    const before = await allRows()
    for (const field of fieldsOf(schema)) {
      for (const { what, value } of firstOfEach(malformed(field))) {
        const payload = withValue(sample, field.path, value)
        const json = { type, seenVersion: room.version, payload }
        const { code, fields = [] } = await problemOf(
          await call(`cases/${ref}/sessions/1/events`, { json }),
        )
        const path = field.path.length === 0 ? 'payload' : field.path.join('.')
        expect([code, fields.map((one) => one.path)], what).toEqual(['invalid', [path]])
      }
    }
    expect(await allRows()).toEqual(before)
  },
)

test('a time that has passed is said at its field', async () => {
  const opened = await begin(
    programmeId,
    cast.requester,
    'request',
    exampleEvent('request').payload,
  )
  const { version } = await send(opened, cast.supervisor, 'startScreening', {})
  await as(cast.supervisor)
  const payload = { until: '2001-01-01T10:00:00Z' }
  const json = { type: 'postpone', seenVersion: version, payload }
  const said = await problemOf(await call(`cases/${opened.ref}/events`, { json }))
  expect([said.status, said.code]).toEqual([409, 'not-yet'])
  expect(said.fields).toEqual([{ path: 'until', code: 'in-the-past' }])
})
