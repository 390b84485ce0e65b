import { randomUUID } from 'node:crypto'
import { type APIRequestContext, type APIResponse, expect, test } from '@playwright/test'
import { fileRequest, letter, type Moved, sendEvent, speakAs } from '#tests/support/api.ts'
import { firstDifference } from '#tests/support/first-difference.ts'
import { pageInOrder } from '#tests/support/page-in-order.ts'

// Every way in which Parley says no over HTTP.

let nobody: APIRequestContext
let party: APIRequestContext
let stranger: APIRequestContext
let supervisor: APIRequestContext
let filed: Moved

test.beforeAll(async () => {
  nobody = await speakAs(null)
  party = await speakAs('party7')
  stranger = await speakAs('party8')
  supervisor = await speakAs('supervisor')
  filed = await fileRequest(party)
})

/** The refusal's code, after a look at what every problem must be. */
async function codeOf(answer: APIResponse): Promise<string> {
  expect(answer.headers()['content-type']).toContain('application/problem+json')
  expect(answer.headers()['cache-control']).toContain('no-store')
  const body = await answer.json()
  expect(body.status).toBe(answer.status())
  expect(body.title).toMatch(/\w/)
  expect(JSON.stringify(body)).not.toMatch(/node_modules|prisma|\bat \w+ \(/i)
  return `${answer.status()} ${body.code}`
}

test.describe('who may not know', () => {
  test('is asked to sign in first', async () => {
    expect(await codeOf(await nobody.get('/api/me'))).toBe('401 sign-in')
    expect(await codeOf(await nobody.get(`/api/cases/${filed.ref}`))).toBe('401 sign-in')
    expect(await codeOf(await sendEvent(nobody, filed.ref, { type: 'startScreening' }))).toBe(
      '401 sign-in',
    )
  })

  const asks: [string, (api: APIRequestContext, ref: string) => Promise<APIResponse>][] = [
    ['the case', (api, ref) => api.get(`/api/cases/${ref}`)],
    ['its history', (api, ref) => api.get(`/api/cases/${ref}/timeline`)],
    ['an event', (api, ref) => sendEvent(api, ref, { type: 'accept', seenVersion: 1 })],
    ['its page', (api, ref) => api.get(`/cases/${ref}`)],
    ['the page of an event', (api, ref) => api.get(`/cases/${ref}/withdraw-request`)],
    ['its meeting', (api, ref) => api.get(`/cases/${ref}/session/1`)],
    ['its agreement', (api, ref) => api.get(`/cases/${ref}/agreement`)],
  ]
  for (const [what, ask] of asks) {
    test(`gets the same answer as for what does not exist: ${what}`, async () => {
      const unknown = 'ZZZZ-2222'
      const hidden = await comparable(await ask(stranger, filed.ref), filed.ref)
      const missing = await comparable(await ask(stranger, unknown), unknown)
      expect(hidden.status).toBe(404)
      expect(hidden.headers).toEqual(missing.headers)
      expect(firstDifference(hidden.body, missing.body)).toBe('')
    })
  }

  /** An answer without what differs from one request to the next: the date and what is left of the login, the nonce, the ref that was asked for. */
  async function comparable(answer: APIResponse, ref: string) {
    const policy = answer.headers()['content-security-policy'] ?? ''
    const nonce = policy.match(/nonce-([^']+)/)?.[1] ?? '\0'
    const time = /\d{4}-\d\d-\d\dT[\d:.]+Z|\d?\d:\d\d [AP]M|\\?"(?:idle|whole)\\?":\d+/g
    const plain = (text: string) =>
      text.replaceAll(nonce, 'nonce').replaceAll(ref, 'ref').replaceAll(time, 'time')
    const headers = answer
      .headersArray()
      .map(({ name, value }) => `${name.toLowerCase()}: ${plain(value)}`)
      .filter((line) => !line.startsWith('date:'))
      .sort()
    return { status: answer.status(), headers, body: pageInOrder(plain(await answer.text())) }
  }
})

test.describe('what somebody sees but may not do', () => {
  test('is not theirs', async () => {
    const answer = await sendEvent(party, filed.ref, { type: 'startScreening', seenVersion: 1 })
    expect(await codeOf(answer)).toBe('403 not-you')
  })

  test('is not possible yet, and the answer says why in words', async () => {
    const own = await fileRequest(party)
    await sendEvent(supervisor, own.ref, { type: 'startScreening', seenVersion: 1 })
    const answer = await sendEvent(supervisor, own.ref, {
      type: 'accept',
      seenVersion: 2,
      payload: {
        category: 'suitable',
        topic: 'noise',
        conditions: [],
        summary: 'Two people, one table.',
      },
    })
    expect(await codeOf(answer)).toBe('409 not-yet')
    const { detail } = await answer.json()
    expect(detail.split(' ').length, detail).toBeGreaterThan(4)
    expect(detail).not.toMatch(/unscreened|\{|[0-9a-f]{8}-/)
  })

  test('was changed meanwhile, and the answer has the new version', async () => {
    const own = await fileRequest(party)
    await sendEvent(supervisor, own.ref, { type: 'startScreening', seenVersion: 1 })
    const late = await sendEvent(supervisor, own.ref, { type: 'startScreening', seenVersion: 1 })
    expect(await codeOf(late)).toBe('409 changed-meanwhile')
    expect((await late.json()).version).toBe(2)
  })
})

test.describe('what is sent', () => {
  const event = (payload: object, more: object = {}) =>
    sendEvent(supervisor, filed.ref, { type: 'pause', seenVersion: 1, payload, ...more })

  test('is invalid, and the answer says at which field', async () => {
    const answer = await event({ kind: 'nap' })
    expect(await codeOf(answer)).toBe('422 invalid')
    const { fields } = await answer.json()
    expect(fields.map(({ path }: { path: string }) => path).sort()).toEqual(['kind', 'reason'])
  })

  test('has a key that nobody knows: in the payload, in a part of it, beside it', async () => {
    const fine = { kind: 'pause', reason: 'Holidays.' }
    for (const answer of [
      await event({ ...fine, colour: 'blue' }),
      await event(fine, { colour: 'blue' }),
      await nobody.post('/api/cases', {
        data: { guest: { name: 'Robin', colour: 'blue' }, payload: letter },
      }),
    ]) {
      expect(await codeOf(answer)).toBe('422 invalid')
      expect(JSON.stringify(await answer.json())).toContain('colour')
    }
  })

  test('cannot reach the prototype of anything', async () => {
    const raw = (text: string) =>
      supervisor.post(`/api/cases/${filed.ref}/events`, {
        data: Buffer.from(text),
        headers: { 'Content-Type': 'application/json' },
      })
    const bodies = [
      '{"type":"pause","seenVersion":1,"payload":{"__proto__":{"kind":"pause","reason":"x"}}}',
      '{"__proto__":{"type":"pause"},"seenVersion":1}',
      '{"type":"pause","seenVersion":1,"payload":{"constructor":{"prototype":{"kind":"pause"}}}}',
      '{"type":"__proto__","seenVersion":1}',
      '{"type":"constructor","seenVersion":1}',
      '{"type":"toString","seenVersion":1}',
    ]
    for (const body of bodies) expect(await codeOf(await raw(body)), body).toBe('422 invalid')
    const form = await supervisor.post(`/api/cases/${filed.ref}/events`, {
      form: {
        type: 'pause',
        'seenVersion:number': '1',
        'payload.__proto__.kind': 'pause',
        '__proto__.polluted': 'yes',
        back: `/cases/${filed.ref}`,
      },
      maxRedirects: 0,
    })
    expect(form.status()).toBe(303)
    expect(form.headers().location).toContain('problem=invalid')
    const after = await (await supervisor.get(`/api/cases/${filed.ref}`)).json()
    expect(after.version).toBe(1)
  })

  test('uses a key again for something else', async () => {
    const own = await fileRequest(party)
    const key = randomUUID()
    const pause = (reason: string) => ({
      type: 'pause',
      seenVersion: 1,
      payload: { kind: 'pause', reason },
    })
    const first = await sendEvent(supervisor, own.ref, pause('Holidays.'), key)
    expect(first.status()).toBe(200)
    const again = await sendEvent(supervisor, own.ref, pause('Holidays.'), key)
    expect(await again.json()).toEqual(await first.json())
    expect(await codeOf(await sendEvent(supervisor, own.ref, pause('Other.'), key))).toBe(
      '422 key-reused',
    )
  })

  test('is too large', async () => {
    const answer = await event({ kind: 'pause', reason: 'a'.repeat(300_000) })
    expect(await codeOf(answer)).toBe('413 too-large')
  })

  for (const type of ['text/plain', 'multipart/form-data; boundary=x', 'application/xml', '']) {
    test(`is of a kind that is not read: ${type || 'none'}`, async () => {
      const answer = await supervisor.post(`/api/cases/${filed.ref}/events`, {
        data: Buffer.from('{}'),
        headers: { 'Content-Type': type },
      })
      expect(await codeOf(answer)).toBe('415 media-type')
    })
  }

  for (const text of ['{', '', '[]', '"pause"', 'null', '{"type":"pause"']) {
    test(`is no JSON object: ${text || 'nothing'}`, async () => {
      const answer = await supervisor.post(`/api/cases/${filed.ref}/events`, {
        data: Buffer.from(text),
        headers: { 'Content-Type': 'application/json' },
      })
      expect(await codeOf(answer)).toBe('400 malformed')
    })
  }
})

test.describe('where it comes from', () => {
  const from = (headers: Record<string, string>) =>
    supervisor.post(`/api/cases/${filed.ref}/events`, {
      data: { type: 'pause', seenVersion: 1, payload: { kind: 'nap' } },
      headers,
    })

  for (const origin of [
    'https://elsewhere.example',
    'null',
    '',
    'http://localhost.elsewhere.example',
  ]) {
    test(`is not our own page: ${origin || 'unsaid'}`, async () => {
      expect(await codeOf(await from({ Origin: origin }))).toBe('403 origin')
      expect(await codeOf(await from({ Origin: origin, 'Sec-Fetch-Site': 'cross-site' }))).toBe(
        '403 origin',
      )
    })
  }

  test('is vouched for by the browser where it leaves the origin out', async () => {
    const answer = await from({ Origin: 'null', 'Sec-Fetch-Site': 'same-origin' })
    expect(await codeOf(answer)).toBe('422 invalid')
  })

  test('does not matter to looking', async () => {
    const answer = await supervisor.get('/api/me', {
      headers: { Origin: 'https://elsewhere.example' },
    })
    expect(answer.status()).toBe(200)
    expect(answer.headers()['access-control-allow-origin']).toBeUndefined()
  })
})
