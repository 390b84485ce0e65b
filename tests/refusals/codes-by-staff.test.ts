import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { disconnect } from '#lib/db/client.ts'
import { readMailbox } from '#lib/mailbox/read-mailbox.ts'
import { readMember } from '#lib/people/read-member.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { AsPerson } from '#tests/support/as-person.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'
import { problemOf } from '#tests/support/expect-refused.ts'
import { actorOf, addMember, idOfCase } from '#tests/support/members.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))
vi.mock('#lib/auth/hash-password.ts', () => import('#tests/support/plain-passwords.ts'))

// In the demo nobody has to set up a second factor first.
process.env.PARLEY_DEMO = '1'

// A code that the staff make lets its holder in as somebody else: it is theirs to make for those who lost their way in,
// never a way into a conflict that is closed to them, and never unnoticed.

let programmeId: string
let cast: Cast
let robin: string
const app = new AsPerson()

beforeAll(async () => {
  await app.open()
  ;({ programmeId, cast } = await castProgramme())
}, 60_000)
beforeEach(async () => {
  robin = await addMember(programmeId, 'member')
  await asOwner('delete from attempt')
  openBrowser()
  await signInPerson(cast.supervisor)
})
afterAll(async () => {
  await app.close()
  await disconnect()
})

const invite = (who: string, json: object = {}) => call(`people/${who}/invitation`, { json })
const codeFor = async (who: string): Promise<string> =>
  (await (await invite(who)).json()).invitation
const told = async (who: string) => (await readMailbox(who)).lines.map(({ template }) => template)
const inTable = (by: string, who: string, kind: string) =>
  app.ask(
    by,
    `insert into access_code (id, code_hash, person_id, kind, expires_at)
     values (gen_random_uuid(), $1, $2, $3, now() + interval '1 day')`,
    [crypto.randomUUID(), who, kind],
  )
const relate = async (who: string, relation: string) =>
  asOwner(
    `insert into case_relation (id, case_id, person_id, relation, from_at)
     values (gen_random_uuid(), $1, $2, $3, now())`,
    [await idOfCase(cast.otherCase), who, relation],
  )
const apart = async (who: string) =>
  asOwner('delete from case_relation where person_id = $1', [who])

/** Joins in a browser of its own, which stays the one that asks. */
const join = async (code: string) => {
  openBrowser()
  return call('join', { json: { code } })
}

test.each(['party', 'referrer', 'witness', 'supportPerson'])(
  'none of somebody in whose case its maker is a %s',
  async (relation) => {
    await relate(robin, 'party')
    const before = await codeFor(robin)
    await relate(cast.supervisor, relation)
    expect(await problemOf(await invite(robin))).toMatchObject({ status: 403, code: 'not-you' })
    await expect(inTable(cast.supervisor, robin, 'invitation')).rejects.toThrow(/row-level/)
    const eyes = actorOf(cast.supervisor, 'supervisor', programmeId)
    expect((await readMember(eyes, programmeId, robin))?.invitable).toBe(false)
    // Nor does one help that they had made in time.
    expect((await join(before)).status).toBe(422)
    openBrowser()
    await signInPerson(cast.adult)
    expect((await invite(robin)).status).toBe(201)
    await apart(cast.supervisor)
  },
)

test('a code of one’s own is nobody else’s to make', async () => {
  await expect(inTable(cast.supervisor, robin, 'return')).rejects.toThrow(/row-level/)
  await expect(inTable(cast.supervisor, robin, 'reset')).rejects.toThrow(/row-level/)
  await expect(inTable(cast.adult, cast.adult, 'return')).rejects.toThrow(/row-level/)
  await inTable(robin, robin, 'return')
})

test('not at a screen that was left open: it needs a fresh proof', async () => {
  await asOwner("update login set proved_at = proved_at - interval '11 minutes'")
  const refused = await problemOf(await invite(robin))
  expect(refused).toMatchObject({ status: 401, code: 'step-up' })
  expect(await asOwner('select from access_code where person_id = $1', [robin])).toEqual([])
})

test('who made it, when, and when it was used stays known, whatever is sent', async () => {
  await join(await codeFor(robin))
  const rows = await asOwner(
    `select made_by_id, made_at > now() - interval '1 minute' as now, used_at >= made_at as used
     from access_code where person_id = $1`,
    [robin],
  )
  expect(rows).toEqual([{ made_by_id: cast.supervisor, now: true, used: true }])
})

test('somebody new hears nothing; whoever was here before hears of each code, and of its use', async () => {
  await join(await codeFor(robin))
  expect(await told(robin)).toEqual([])
  openBrowser()
  await signInPerson(cast.supervisor)
  const second = await codeFor(robin)
  expect(await told(robin)).toEqual(['signIn.codeMade'])
  await join(second)
  expect((await told(robin)).sort()).toEqual(['signIn.codeMade', 'signIn.codeUsed'])
})

test('a new password in place of an old one is told, and every other way in ends', async () => {
  const password = 'lantern-otter-cloud-jam'
  await join(await codeFor(robin))
  const account = (email: string) => call('join/account', { json: { email, password } })
  expect((await account(`${robin}@example.org`)).status).toBe(200)
  // The first one is no news to whoever has just chosen it.
  expect(await told(robin)).toEqual([])
  const owner = openBrowser()
  await signInPerson(robin)
  openBrowser()
  await signInPerson(cast.supervisor)
  await join(await codeFor(robin))
  expect((await account('somebody@example.org')).status).toBe(200)
  expect(await told(robin)).toContain('signIn.password')
  openBrowser(owner)
  expect((await call('me', { method: 'GET' })).status).toBe(401)
})
