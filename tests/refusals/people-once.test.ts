import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { disconnect } from '#lib/db/client.ts'
import { takeInvitation } from '#lib/people/fresh-invitation.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { allRows } from '#tests/support/all-rows.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'
import { problemOf } from '#tests/support/expect-refused.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// In the demo nobody has to set up a second factor first.
process.env.PARLEY_DEMO = '1'

// The button pressed twice adds one person, and the invitation is seen all the same.

let programmeId: string
let cast: Cast
let name = ''

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
}, 60_000)
beforeEach(async () => {
  name = `Casey ${randomUUID().slice(0, 8)}`
  openBrowser()
  await signInPerson(cast.supervisor)
})
afterAll(disconnect)

const body = () => ({ programmeId, role: 'member', preferredName: name, locale: 'en' })
const add = (key: string, json: object = body()) => call('people', { json, key })
const people = () =>
  asOwner<{ id: string }>('select id from person where preferred_name = $1', [name])
const codes = () =>
  asOwner(
    `select from access_code where person_id in (select id from person where preferred_name = $1)`,
    [name],
  )

test('two at once and one later are one person with one invitation, which lets them in', async () => {
  const key = randomUUID()
  const answers = await Promise.all([add(key), add(key)])
  answers.push(await add(key.toUpperCase()))
  expect(answers.map(({ status }) => status)).toEqual([201, 201, 201])
  const [first, ...more] = await Promise.all(answers.map((answer) => answer.json()))
  expect(more).toEqual([first, first])
  expect(await people()).toEqual([{ id: first.id }])
  expect(await codes()).toHaveLength(1)
  expect(JSON.stringify(await allRows())).not.toContain(first.invitation)
  openBrowser()
  const joined = await call('join', { json: { code: first.invitation } })
  expect(await joined.json()).toEqual({ id: first.id })
})

test('a form sent twice leads to the same page, which shows the invitation', async () => {
  const fields = { form: 'person', back: '/people/new', key: randomUUID(), ...body() }
  const send = () =>
    call('people', {
      text: new URLSearchParams(fields).toString(),
      type: 'application/x-www-form-urlencoded',
    })
  const places = (await Promise.all([send(), send()])).map(({ status, headers }) => [
    status,
    headers.get('location'),
  ])
  const [person] = await people()
  const page = [303, `/people/${person?.id}/invitation`]
  expect(places).toEqual([page, page])
  expect(await takeInvitation(person?.id ?? '')).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
})

test('another person, another supervisor and what is no key are refused', async () => {
  const key = randomUUID()
  await add(key)
  const other = { ...body(), pronouns: 'they/them' }
  expect(await problemOf(await add(key, other))).toMatchObject({ status: 422, code: 'key-reused' })
  expect(await problemOf(await add('x'))).toMatchObject({ status: 422, code: 'invalid' })
  openBrowser()
  await signInPerson(cast.adult)
  expect(await problemOf(await add(key))).toMatchObject({ code: 'key-reused' })
  expect(await people()).toHaveLength(1)
})

test('with a key of its own each is a person, with an invitation of their own', async () => {
  const made = [
    await add(randomUUID()),
    await add(randomUUID()),
    await call('people', { json: body() }),
  ]
  const all = await Promise.all(made.map((answer) => answer.json()))
  expect(new Set(all.map(({ invitation }) => invitation)).size).toBe(3)
  expect(await people()).toHaveLength(3)
})
