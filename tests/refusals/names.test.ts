import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'
import { problemOf } from '#tests/support/expect-refused.ts'
import { idOfCase } from '#tests/support/members.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// In the demo nobody has to set up a second factor first.
process.env.PARLEY_DEMO = '1'

// Nobody calls themselves like an adult, like the other side, or nothing at all.

let cast: Cast
let caseId: string

beforeAll(async () => {
  ;({ cast } = await castProgramme())
  // Sasha's own case.
  caseId = await idOfCase(cast.otherCase)
  await relate(cast.requester, 'party')
  await relate(cast.mediator1, 'mediator')
  await relate(cast.referrer, 'referrer')
}, 60_000)
beforeEach(async () => {
  openBrowser()
  await signInPerson(cast.requester)
})
afterAll(disconnect)

const relate = (who: string, relation: string) =>
  asOwner(
    `insert into case_relation (id, case_id, person_id, relation, from_at)
     values (gen_random_uuid(), $1, $2, $3, now() - interval '1 hour')`,
    [caseId, who, relation],
  )
const rename = (preferredName: string) => call('me', { json: { preferredName, locale: 'en' } })
const fault = async (name: string) => {
  const answer = await rename(name)
  return answer.ok ? 'renamed' : (await problemOf(answer)).fields
}
const at = (code: string) => [{ path: 'preferredName', code }]

test.each([
  ['Ms. Adeyemi', 'the supervisor'],
  ['Мs. Adeyemi (adult)', 'the same at a glance'],
  ['mr brandt', 'the safeguarding lead'],
  ['SASHA', 'the other side'],
  ['Nοοr', 'a mediator of the case'],
])('%s is refused: %s', async (name) => {
  expect(await fault(name)).toEqual(at('name-taken'))
})

test('told by no word who else is in the case, or in the programme', async () => {
  // Whoever told of it, and who is in no case of theirs.
  for (const name of ['Mrs. Lang', 'Kim', 'Toni']) expect(await fault(name), name).toBe('renamed')
  await rename('Robin')
})

test('two of one name are told apart by a letter, and whoever has a name keeps it', async () => {
  expect(await fault('Sasha B')).toBe('renamed')
  await asOwner("update person set preferred_name = 'Sasha' where id = $1", [cast.requester])
  expect(await fault('Sasha')).toBe('renamed')
  expect(await fault('sasha')).toEqual(at('name-taken'))
  expect(await fault('Robin')).toBe('renamed')
})

test('a name of the other side is free again once the case is closed', async () => {
  await asOwner(
    `update cases set state = 'closed', version = version + 1, closed_at = now(), close_reason = 'withdrawn' where id = $1`,
    [caseId],
  )
  expect(await fault('Sasha')).toBe('renamed')
})

test.each([
  ['\u3164', 'no-letters'],
  ['\u115F\u1160', 'no-letters'],
  ['\uFFA0\uFFA0', 'no-letters'],
  ['\u2800\u2800', 'no-letters'],
  ['\uFE0F', 'no-letters'],
  ['…', 'no-letters'],
  [`Z${'\u0335'.repeat(9)}algo`, 'bad-letters'],
])('%j is no name: %s', async (name, code) => {
  expect(await fault(name)).toEqual(at(code))
})

test.each(['Zoë', 'Nguyễn', 'O’Neil', 'Иван', '李小龙', 'שָׁלוֹם', 'नीतू', 'X Æ 7', 'ㅋ'])(
  '%s is one',
  async (name) => {
    expect(await fault(name)).toBe('renamed')
  },
)
