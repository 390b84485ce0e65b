import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { signOut } from '#lib/auth/sign-out.ts'
import { disconnect } from '#lib/db/client.ts'
import { dropDraft } from '#lib/drafts/drop-draft.ts'
import { forgetGuest } from '#lib/drafts/forget-guest.ts'
import { keep } from '#lib/drafts/kept.ts'
import { readDraft } from '#lib/drafts/read-draft.ts'
import { saveDraft } from '#lib/drafts/save-draft.ts'
import { readTyped, saveTyped } from '#lib/drafts/typed.ts'
import { foundProgramme } from '../../prisma/seed/found-programme.ts'
import { asOwner } from '../support/as-owner.ts'
import { ownerUrl } from '../support/database.ts'

// One browser: its cookies, kept as `next/headers` keeps them.
let jar = new Map<string, string>()
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (jar.get(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
}))

beforeEach(() => {
  jar = new Map()
})
afterAll(disconnect)

/** A guest begins something, and so gets the cookie. */
const beGuest = () => keep('request', {})

const story = { what: 'He took my red bike', 'people.0.name': 'Alex' }

test('what a guest types is there again, in this browser only', async () => {
  expect(await readDraft('request-story')).toBeNull()
  expect(await saveDraft('request-story', story)).toMatchObject({ refusal: { code: 'sign-in' } })
  expect(jar.size).toBe(0)
  await beGuest()
  expect((await saveDraft('request-story', story)).ok).toBe(true)
  expect(await readDraft('request-story')).toEqual(story)
  expect(await readDraft('request-about')).toBeNull()
  expect(await saveDraft('refer', story)).toMatchObject({ refusal: { code: 'sign-in' } })
  jar = new Map()
  expect(await readDraft('request-story')).toBeNull()
})

test('the table holds neither the words nor the cookie, and a moved row opens nowhere', async () => {
  await beGuest()
  await saveDraft('request-story', story)
  const rows = await asOwner<{ line: string }>('select row_to_json(d)::text as line from draft d')
  const text = rows.map(({ line }) => line).join()
  expect(text).not.toMatch(/bike|Alex|people/)
  expect(text).not.toContain(jar.get('parley.drafts'))
  await asOwner("update draft set form = 'request-about' where form = 'request-story'")
  expect(await readDraft('request-about')).toBeNull()
})

test('a signed-in person finds it after signing in again; whoever comes next at this device does not', async () => {
  const maple = { slug: 'maple', name: 'Maple Street School', setting: 'school' } as const
  const founded = await foundProgramme(ownerUrl, maple, {
    robin: { name: 'Robin', role: 'member' },
    alex: { name: 'Alex', role: 'member' },
  })
  const { robin, alex } = founded.people
  await beGuest()
  await saveDraft('request-story', { by: 'a guest' })
  await signInPerson(robin)
  expect(await readDraft('request-story')).toBeNull()
  await saveDraft('request-story', story)
  await signOut()
  expect(await readDraft('request-story')).toBeNull()
  await signInPerson(alex)
  expect(await readDraft('request-story')).toBeNull()
  await signInPerson(robin)
  expect(await readDraft('request-story')).toEqual(story)
  await dropDraft('request-story')
  expect(await readDraft('request-story')).toBeNull()
})

test('leaving destroys what a guest typed', async () => {
  await asOwner('delete from draft')
  await beGuest()
  await saveDraft('request-story', story)
  await forgetGuest()
  expect(await asOwner('select from draft')).toHaveLength(0)
  expect(jar.get('parley.drafts')).toBe('')
})

test('only names of forms, and at most 512 kB', async () => {
  await beGuest()
  for (const form of [
    '',
    'Request',
    'a/b',
    'request:k7',
    'request|typed',
    'a:B:C',
    '../x',
    'a:X',
  ]) {
    expect(await saveDraft(form, story), form).toMatchObject({ ok: false })
  }
  const long = await saveDraft('request-story', { what: 'x'.repeat(513 * 1024) })
  expect(long).toMatchObject({ ok: false, refusal: { code: 'too-large' } })
})

test('a refused form of any length that is read comes back whole', async () => {
  const values = { 'payload.whatHappened': '\u00e9'.repeat(120_000) }
  await beGuest()
  await saveTyped('request-story', { values, refusal: { code: 'invalid' } })
  expect((await readTyped('request-story'))?.values).toEqual(values)
})

test('a refused form comes back to its page with its words, but never with its password', async () => {
  const refusal = { code: 'invalid' as const, fields: [] }
  await saveTyped('sign-in', { values: { email: 'robin@example.org', password: 'x' }, refusal })
  expect(await readTyped('sign-in')).toEqual({ values: { email: 'robin@example.org' }, refusal })
  expect(await readDraft('sign-in')).toBeNull()
})
