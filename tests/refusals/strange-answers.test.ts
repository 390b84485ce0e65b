import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { answerRows } from '#app/(public)/request/check/answer-rows.tsx'
import { disconnect } from '#lib/db/client.ts'
import { readRequest } from '#lib/requests/read-request.ts'
import { wholeRequest } from '#lib/requests/whole-request.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { askAsGuest, post } from '#tests/support/ask-as-guest.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

let programme: string

beforeAll(async () => {
  await castProgramme()
  const [row] = await asOwner<{ slug: string }>('select slug from programme')
  programme = row?.slug ?? ''
})
afterAll(disconnect)

const many = Object.fromEntries(
  Array.from({ length: 300 }, (_, n) => [`payload.feelings.${n}.x`, 'q']),
)
const strange: [string, Record<string, string>, string | undefined][] = [
  ['people', { 'payload.otherPeople': 'q' }, 'people'],
  ['people', { 'payload.otherPeople.0': 'q' }, 'people'],
  ['feelings', { 'payload.feelings': 'q', 'payload.wishes:list': 'listened-to' }, 'feelings'],
  ['feelings', many, 'feelings'],
  ['story', { 'payload.whatHappened.a': 'x' }, 'story'],
  ['safety', { 'payload.safety': 'q' }, 'safety'],
  ['contact', { 'payload.contact.channel.a': 'q', 'payload.contact.note.0': 'q' }, 'contact'],
  ['you', { 'guest.name.a': 'q' }, 'you'],
]

for (const [step, fields, wrong] of strange)
  test(`all answers are shown, and nothing is sent, after ${step}: ${Object.keys(fields)[0]}`, async () => {
    openBrowser()
    await askAsGuest(programme)
    await post(`request/${step}`, fields)
    const draft = await readRequest()
    if (!draft) throw new Error('no draft')
    const whole = wholeRequest(draft, null)
    const rows = await answerRows(whole)
    expect(rows.length).toBeGreaterThan(10)
    expect(JSON.stringify(rows.map(({ value }) => value))).not.toContain('[object')
    expect(whole.issues.map((one) => one.step)).toContain(wrong)
    const before = (await asOwner('select from cases')).length
    const answer = await post('cases', {
      draft: 'request',
      key: draft.key,
      back: '/request/check',
    })
    expect(answer.headers.get('location')).toBe('/request/check?problem=invalid')
    expect((await asOwner('select from cases')).length).toBe(before)
  })
