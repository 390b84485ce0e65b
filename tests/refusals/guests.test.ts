import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { currentActor } from '#lib/auth/current-actor.ts'
import { disconnect } from '#lib/db/client.ts'
import { noteArrival } from '#lib/requests/arrival.ts'
import { readRequest } from '#lib/requests/read-request.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { askAsGuest, guestAnswers, post } from '#tests/support/ask-as-guest.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

let programme: string
let jar: Map<string, string>

beforeAll(async () => {
  await castProgramme()
  const [row] = await asOwner<{ slug: string }>('select slug from programme')
  programme = row?.slug ?? ''
})
beforeEach(async () => {
  await asOwner('delete from attempt')
  jar = openBrowser()
})
afterAll(disconnect)

const COOKIE = 'parley.drafts'
const begin = (more: object = {}) => post('request', { programme, ...more })
const story = async () => (await readRequest())?.answers.story?.['payload.whatHappened']
const save = (text: string) =>
  call('drafts/request-story', {
    method: 'PUT',
    json: { 'payload.whatHappened': text, typedAt: '9' },
  })

describe('the cookie of a guest', () => {
  test('counts for nothing where it was not made here', async () => {
    for (const made of ['attacker-chosen', `${'a'.repeat(43)}.${'0'.repeat(64)}`]) {
      const attacker = new Map([[COOKIE, made]])
      openBrowser(new Map(attacker))
      await begin()
      await post('request/limits', guestAnswers.limits)
      await save('My words')
      expect(await story()).toBe('My words')
      openBrowser(attacker)
      expect(await readRequest()).toBeNull()
    }
  })

  test('is a fresh one for every request that is begun or gone on with', async () => {
    for (const goOn of ['false', 'true']) {
      const attacker = openBrowser()
      await begin()
      await post('request/limits', guestAnswers.limits)
      const victim = openBrowser(new Map(attacker))
      await begin({ 'goOn:boolean': goOn })
      expect(victim.get(COOKIE)).not.toBe(attacker.get(COOKIE))
      await post('request/limits', guestAnswers.limits)
      await post('request/story', guestAnswers.story)
      expect(await story()).toBeDefined()
      openBrowser(attacker)
      expect(await readRequest(), `goOn ${goOn}`).toBeNull()
    }
  })

  test('costs nobody who comes back a word, not even when the answer is lost', async () => {
    await begin()
    await post('request/limits', guestAnswers.limits)
    await post('request/story', guestAnswers.story)
    await save('What was typed last')
    const before = new Map(jar)
    const answer = await begin({ 'goOn:boolean': 'true' })
    expect(answer.headers.get('location')).toBe('/request/you')
    expect(await story()).toBe('What was typed last')
    jar = openBrowser(before)
    expect(await story()).toBe('What was typed last')
    await begin({ 'goOn:boolean': 'true' })
    await post('request/you', guestAnswers.you)
    expect(await story()).toBe('What was typed last')
    expect(await asOwner("select from draft where form = 'request|kept'")).not.toHaveLength(0)
  })

  test('leaves nothing behind under the one before', async () => {
    await asOwner('delete from draft')
    await begin()
    await post('request/limits', guestAnswers.limits)
    await begin({ 'goOn:boolean': 'true' })
    await post('leave')
    expect(await asOwner('select from draft')).toHaveLength(0)
  })
})

describe('a request that was sent', () => {
  const send = async (key: string) => post('cases', { draft: 'request', key })
  const keyOf = async () => (await readRequest())?.key ?? ''

  test('takes the cookie along, and a second press in the same browser leads to the same place', async () => {
    await askAsGuest(programme)
    const key = await keyOf()
    const before = new Map(jar)
    const answer = await send(key)
    expect(answer.headers.get('location')).toBe('/request/done')
    const person = (await currentActor())?.id
    expect(jar.get(COOKIE)).toBe('')
    expect((await send(key)).headers.get('location')).toBe('/request/done')
    expect((await currentActor())?.id).toBe(person)
    // The first answer was lost: the browser still is who it was.
    openBrowser(new Map(before))
    expect((await send(key)).headers.get('location')).toBe('/request/done')
    expect((await currentActor())?.id).toBe(person)
  })

  test('is one case and one person when it is pressed twice at once', async () => {
    await askAsGuest(programme)
    const key = await keyOf()
    const answers = await Promise.all([send(key), send(key)])
    for (const answer of answers) expect(answer.headers.get('location')).toBe('/request/done')
    expect(await currentActor()).not.toBeNull()
  })

  test('lets nobody in any more once the answer has reached whoever sent it', async () => {
    await askAsGuest(programme)
    const draft = await readRequest()
    const before = new Map(jar)
    await send(draft?.key ?? '')
    await noteArrival((await currentActor())?.id ?? '')
    openBrowser(new Map(before))
    await send(draft?.key ?? '')
    expect(await currentActor()).toBeNull()
  })
})

describe('who keeps much', () => {
  const drafts = async () => (await asOwner('select from draft')).length

  test('is no guest by a cookie that they made up, and takes no other guest their place', async () => {
    await asOwner('delete from draft')
    for (let n = 0; n < 310; n += 1) {
      openBrowser(new Map(n % 2 === 0 ? [] : [[COOKIE, `made-up-${n}`]]))
      expect((await save('x')).status).toBe(401)
    }
    expect(await drafts()).toBe(0)
    openBrowser()
    expect((await begin()).headers.get('location')).toBe('/request/limits')
    expect(await readRequest()).not.toBeNull()
  })

  test('is told so where a request cannot be begun, and never that all is well', async () => {
    for (let n = 0; n < 300; n += 1) {
      openBrowser()
      await begin()
    }
    jar = openBrowser()
    const answer = await post('request', { programme, back: `/request?programme=${programme}` })
    expect(answer.headers.get('location')).toMatch(
      /^\/request\?programme=[^&]+&problem=slow-down&wait=\d+$/,
    )
    expect(jar.size).toBe(0)
    const page = await post('request/limits', { ...guestAnswers.limits, back: '/request/limits' })
    expect(page.headers.get('location')).toMatch(/^\/request\/limits\?problem=slow-down/)
    // A sign-in that failed has a budget of its own.
    await post('sign-in', { form: 'sign-in', email: 'x@example.org', password: 'x' })
    expect(jar.get(COOKIE)).toBeTruthy()
  })

  test('may name no form that does not exist, and keeps no more than its room', async () => {
    await begin()
    const words = 'x'.repeat(200_000)
    for (const form of ['a:X', 'aa:X', 'request', 'refer', 'annotate:K7QF-2MXD', 'story'])
      expect((await call(`drafts/${form}`, { method: 'PUT', json: { words } })).ok, form).toBe(
        false,
      )
    await asOwner('delete from draft')
    const steps = ['story', 'people', 'about', 'feelings', 'tried', 'safety', 'needs', 'contact']
    for (const step of steps)
      expect(
        (await call(`drafts/request-${step}`, { method: 'PUT', json: { words } })).ok,
        step,
      ).toBe(true)
    const kept = await asOwner<{ form: string }>('select form from draft order by updated_at')
    expect(kept.map(({ form }) => form)).toEqual(
      steps.slice(-kept.length).map((s) => `request-${s}`),
    )
    expect(kept.length).toBeLessThan(steps.length)
  })
})
