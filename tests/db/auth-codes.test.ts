import { afterAll, beforeAll, expect, test } from 'vitest'
import { findAccessCode } from '#lib/auth/find-access-code.ts'
import { makeAccessCode } from '#lib/auth/make-access-code.ts'
import { mayChoosePassword } from '#lib/auth/may-choose-password.ts'
import { normaliseCode } from '#lib/auth/normalise-code.ts'
import { setPassword } from '#lib/auth/set-password.ts'
import { takeAccessCode } from '#lib/auth/take-access-code.ts'
import { disconnect } from '#lib/db/client.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { foundProgramme } from '../../prisma/seed/found-programme.ts'
import { asOwner } from '../support/as-owner.ts'
import { ownerUrl } from '../support/database.ts'

const days = (count: number): Date => new Date(Date.now() + count * 86_400_000)

let robin: string
let sasha: string
let supervisor: string
let stranger: string

beforeAll(async () => {
  const maple = { slug: 'maple', name: 'Maple Street School', setting: 'school' } as const
  const oak = { slug: 'oak', name: 'Oak Hall', setting: 'residence' } as const
  const staff = { name: 'Ms. Rivera', role: 'supervisor' } as const
  const here = await foundProgramme(ownerUrl, maple, {
    robin: { name: 'Robin', role: 'member' },
    sasha: { name: 'Sasha', role: 'member' },
    supervisor: staff,
  })
  ;({ robin, sasha, supervisor } = here.people)
  stranger = (await foundProgramme(ownerUrl, oak, { stranger: staff })).people.stranger
})
afterAll(disconnect)

const invite = (by = supervisor, personId = robin): Promise<string> =>
  withActor(by, (tx) => makeAccessCode(tx, { kind: 'invitation', personId }))

const returnCode = (): Promise<string> =>
  withActor(robin, (tx) => makeAccessCode(tx, { kind: 'return', personId: robin }))

test('an invitation lets in once', async () => {
  const code = await invite()
  expect(code).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/)
  expect(await findAccessCode(code)).toEqual({ name: 'Robin', kind: 'invitation' })
  // Looking changes nothing: mail scanners open links.
  expect(await findAccessCode(code)).not.toBeNull()
  const arrival = { personId: robin, kind: 'invitation' }
  expect(await takeAccessCode(code)).toEqual(arrival)
  expect(await takeAccessCode(code)).toBeNull()
  expect(await findAccessCode(code)).toBeNull()
})

test('whoever forgot their password may choose a new one, for a short while after an invitation', async () => {
  expect(await mayChoosePassword(sasha)).toBe(true)
  await setPassword(sasha, 'sasha@example.org', 'lantern-otter-cloud-jam')
  expect(await mayChoosePassword(sasha)).toBe(false)
  const code = await invite(supervisor, sasha)
  expect(await mayChoosePassword(sasha)).toBe(false)
  await takeAccessCode(code)
  expect(await mayChoosePassword(sasha)).toBe(true)
  await asOwner("update access_code set used_at = used_at - interval '31 minutes'")
  expect(await mayChoosePassword(sasha)).toBe(false)
})

test('of many who use one invitation at once, one gets in', async () => {
  const code = await invite()
  const arrivals = await Promise.all(Array.from({ length: 20 }, () => takeAccessCode(code)))
  expect(arrivals.filter(Boolean)).toHaveLength(1)
})

test('a return code works again and again, until it is too old', async () => {
  const code = await returnCode()
  expect(await takeAccessCode(code)).toMatchObject({ personId: robin, kind: 'return' })
  expect(await takeAccessCode(code, days(179))).toMatchObject({ personId: robin })
  expect(await takeAccessCode(code, days(181))).toBeNull()
})

test('an invitation is good for two weeks', async () => {
  const code = await invite()
  expect(await takeAccessCode(code, days(15))).toBeNull()
  expect(await takeAccessCode(code, days(13))).toMatchObject({ personId: robin })
})

test('a code of another kind, and one that was never made, open nothing', async () => {
  const code = await invite()
  await asOwner(
    "update access_code set kind = 'check-in' where used_at is null and kind = 'invitation'",
  )
  expect(await findAccessCode(code)).toBeNull()
  expect(await takeAccessCode(code)).toBeNull()
  expect(await takeAccessCode('0000-0000-0000-0000')).toBeNull()
  expect(await takeAccessCode('K7QF-2MXD')).toBeNull()
})

test('only staff of the programme, or the person, may make a code', async () => {
  await expect(invite(stranger)).rejects.toThrow()
  await expect(returnCode()).resolves.toMatch(/-/)
})

test('the table holds no code', async () => {
  const code = await returnCode()
  const rows = await asOwner<{ line: string }>(
    'select row_to_json(a)::text as line from access_code a',
  )
  const text = rows.map(({ line }) => line).join()
  expect(text).not.toContain(code)
  expect(text).not.toContain(code.replaceAll('-', ''))
})

test('a code is read however it is typed', () => {
  const code = '01AB-23CD-45EF-67GH'
  const typed = [
    'oiab 23cd 45ef 67gh',
    '0LAB23CD45EF67GH',
    ' 01ab–23cd–45ef–67gh ',
    'https://parley.example/join/01AB-23CD-45EF-67GH',
  ]
  for (const text of typed) expect(normaliseCode(text), text).toBe(code)
  for (const text of ['', '01AB-23CD-45EF-67G', '01AB-23CD-45EF-67GU', '../../etc/passwd']) {
    expect(normaliseCode(text), text).toBeNull()
  }
})
