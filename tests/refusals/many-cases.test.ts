import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

let cast: Cast

beforeAll(async () => {
  ;({ cast } = await castProgramme())
})
afterAll(disconnect)

const letter = exampleEvent('request').payload
// Nobody is their own other person.
const payload = { ...letter, otherPeople: [{ name: 'Alex', relationship: 'classmate' }] }
const file = (differs: object = {}, key: string = randomUUID()) =>
  call('cases', { json: { payload: { ...payload, ...differs } }, key })
const cases = async () => (await asOwner('select from cases')).length

test('nobody fills the board alone, and whoever tries can still call an adult', async () => {
  openBrowser()
  await signInPerson(cast.requester)
  // What was refused is given back.
  for (let n = 0; n < 5; n += 1) expect((await file({ otherPeople: 'q' })).status).toBe(422)
  const key = randomUUID()
  const first = await (await file({}, key)).json()
  const before = (await cases()) - 1
  const answers = await Promise.all(Array.from({ length: 40 }, () => file()))
  expect(await cases()).toBe(before + 30)
  const refused = answers.find(({ ok }) => !ok)
  expect(await refused?.json()).toMatchObject({ status: 429, code: 'slow-down' })
  expect(await (await file({}, key)).json(), 'the same once more').toEqual(first)
  const called = await call('alerts', { json: { imminence: 'now' } })
  expect(called.status).toBeLessThan(300)

  openBrowser()
  await signInPerson(cast.other)
  expect((await file()).status, 'somebody else').toBe(201)
})
