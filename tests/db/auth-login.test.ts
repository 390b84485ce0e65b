import { afterAll, beforeAll, expect, test } from 'vitest'
import { findCredential, isPassword } from '#lib/auth/check-password.ts'
import { endLogin } from '#lib/auth/end-login.ts'
import { findLogin } from '#lib/auth/find-login.ts'
import { mayChoosePassword } from '#lib/auth/may-choose-password.ts'
import { normaliseEmail } from '#lib/auth/normalise-email.ts'
import { setPassword } from '#lib/auth/set-password.ts'
import { startLogin } from '#lib/auth/start-login.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { foundProgramme } from '../../prisma/seed/found-programme.ts'
import { asOwner } from '../support/as-owner.ts'
import { ownerUrl } from '../support/database.ts'

const password = 'lantern-otter-cloud-jam'
const email = 'robin@example.org'
const minutes = (count: number): Date => new Date(Date.now() + count * 60_000)

async function checkPassword(address: string, given: string): Promise<string | null> {
  const found = await withActor(null, (tx) => findCredential(tx, normaliseEmail(address) ?? '', []))
  return (await isPassword(found, given)) ? (found?.personId ?? null) : null
}

let programmeId: string
let robin: string
let alex: string
let supervisor: string

beforeAll(async () => {
  const programme = { slug: 'maple', name: 'Maple Street School', setting: 'school' } as const
  const founded = await foundProgramme(ownerUrl, programme, {
    robin: { name: 'Robin', role: 'member' },
    alex: { name: 'Alex', role: 'member' },
    supervisor: { name: 'Ms. Rivera', role: 'supervisor' },
  })
  programmeId = founded.id
  ;({ robin, alex, supervisor } = founded.people)
  expect(await setPassword(robin, email, password)).toEqual({ ok: true, value: null })
})
afterAll(disconnect)

test('the right password finds its person, however the address is written', async () => {
  expect(await checkPassword(email, password)).toBe(robin)
  expect(await checkPassword('  Robin@Example.ORG ', password)).toBe(robin)
  expect(await mayChoosePassword(robin)).toBe(false)
  expect(await mayChoosePassword(supervisor)).toBe(true)
})

test('a wrong password, somebody unknown and nonsense are all the same: nobody', async () => {
  expect(await checkPassword(email, 'lantern-otter-cloud-jar')).toBeNull()
  expect(await checkPassword('someone@example.org', password)).toBeNull()
  expect(await checkPassword('robin@example.org@example.org', password)).toBeNull()
  expect(await checkPassword('', '')).toBeNull()
  expect(await checkPassword(email, password.repeat(50))).toBeNull()
})

test('no table holds the address or the password in clear', async () => {
  const rows = await asOwner<{ line: string }>(
    'select row_to_json(p)::text || row_to_json(c)::text as line from person p join credential c on c.person_id = p.id',
  )
  const text = rows.map(({ line }) => line).join()
  expect(text).toContain('$argon2id$v=19$m=32768,t=3,p=1$')
  expect(text).not.toMatch(/robin@|example\.org|lantern/)
})

test('an address belongs to one person; a password is only ever one’s own to set', async () => {
  const taken = await setPassword(alex, email.toUpperCase(), 'marble-violin-autumn-tea')
  expect(taken).toMatchObject({ ok: false, refusal: { fields: [{ path: 'email' }] } })
  const attempt = withActor(
    alex,
    (tx) => tx.$executeRaw`select app.set_credential(${robin}::uuid, 'x', 'y')`,
  )
  await expect(attempt).rejects.toThrow()
  expect(await checkPassword(email, password)).toBe(robin)
})

test('a login shows who it is and what they are now', async () => {
  const token = await startLogin(supervisor)
  expect(await findLogin(token)).toMatchObject({
    id: supervisor,
    name: 'Ms. Rivera',
    locale: 'en',
    memberships: [{ programmeId, role: 'supervisor' }],
  })
  await asOwner(
    "update membership set until_at = now() - interval '1 minute' where person_id = $1",
    [supervisor],
  )
  expect((await findLogin(token))?.memberships).toEqual([])
  await asOwner('update membership set until_at = null where person_id = $1', [supervisor])
})

test('the table of logins holds no token', async () => {
  const token = await startLogin(robin)
  const rows = await asOwner<{ token_hash: string }>('select token_hash from login')
  expect(rows.length).toBeGreaterThan(0)
  expect(rows.some(({ token_hash: hash }) => hash === token)).toBe(false)
  expect(await findLogin(rows[0]?.token_hash ?? '')).toBeNull()
})

test('an ended login is nobody at the next request', async () => {
  const token = await startLogin(robin)
  expect(await findLogin(token)).not.toBeNull()
  await endLogin(token)
  expect(await findLogin(token)).toBeNull()
})

test.each([
  ['a party', () => robin, 60],
  ['staff', () => supervisor, 30],
])('%s may be idle for %s minutes', async (_who, person, limit) => {
  const token = await startLogin(person())
  expect(await findLogin(token, minutes(limit - 1))).not.toBeNull()
  // Being seen counted as activity: the time begins anew.
  expect(await findLogin(token, minutes(limit * 2 - 2))).not.toBeNull()
  expect(await findLogin(token, minutes(limit * 3 - 1))).toBeNull()
})

test('a login ends after twelve hours, however busy', async () => {
  const token = await startLogin(robin)
  for (let passed = 50; passed < 12 * 60; passed += 50) {
    expect(await findLogin(token, minutes(passed)), `${passed} minutes`).not.toBeNull()
  }
  expect(await findLogin(token, minutes(12 * 60 - 1))).not.toBeNull()
  expect(await findLogin(token, minutes(12 * 60 + 1))).toBeNull()
})
