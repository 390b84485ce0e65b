import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { POST as leavePage } from '#app/api/leave/route.ts'
import { currentActor } from '#lib/auth/current-actor.ts'
import { endMyLogins } from '#lib/auth/my-logins.ts'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { signOut } from '#lib/auth/sign-out.ts'
import { disconnect } from '#lib/db/client.ts'
import { saveDraft } from '#lib/drafts/save-draft.ts'
import { shownTo } from '#lib/drafts/shown-to.ts'
import { readForms } from '#lib/drafts/typed.ts'
import { type Answer, handle } from '#lib/http/handle.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { foundProgramme } from '../../prisma/seed/found-programme.ts'
import { asOwner } from '../support/as-owner.ts'
import { ownerUrl } from '../support/database.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

// Each device is a browser with cookies of its own, kept as `next/headers` keeps them.
let jar = new Map<string, string>()
vi.mock('next/headers', () => ({
  headers: async () => new Headers(),
  cookies: async () => ({
    get: (name: string) => (jar.get(name) ? { name, value: jar.get(name) } : undefined),
    set: (name: string, value: string) => void jar.set(name, value),
  }),
}))

let people: { robin: string; alex: string }
beforeAll(async () => {
  const maple = { slug: 'maple', name: 'Maple Street School', setting: 'school' } as const
  const founded = await foundProgramme(ownerUrl, maple, {
    robin: { name: 'Robin', role: 'member' },
    alex: { name: 'Alex', role: 'member' },
  })
  people = founded.people
})
beforeEach(() => {
  jar = new Map()
})
afterAll(disconnect)

const back = '/cases/K7QF-2MXD/annotate'
let forms = 0

/** A form on the page of whoever is signed in, as its browser would keep it or send it. */
async function openForm() {
  const form = `annotate:K7QF-${String(++forms).padStart(4, '2')}`
  const shown = { shownTo: await shownTo(form), form, back, key: crypto.randomUUID() }
  return { form, with: (text: string, typedAt = 1) => ({ ...shown, text, typedAt: `${typedAt}` }) }
}

const unsentText = async (form: string) => (await readForms([form])).get(form)?.unsent?.text ?? null

/** Sends a form without JavaScript; gives where the browser is sent on to. */
async function send(
  fields: Record<string, string>,
  result: Result<Answer> = ok({ next: '/home' }),
) {
  const route = handle(async () => result)
  const request = new Request('http://localhost:3000/api/cases', {
    method: 'POST',
    headers: { Origin: 'http://localhost:3000' },
    body: new URLSearchParams(fields),
  })
  const answer = await route(request, { params: Promise.resolve({}) })
  return answer.headers.get('location')
}

test('what was typed is there on another device of the same person, until it is sent', async () => {
  await signInPerson(people.robin)
  const page = await openForm()
  await saveDraft(page.form, page.with('My side of it'))
  jar = new Map()
  await signInPerson(people.robin)
  expect(await unsentText(page.form)).toBe('My side of it')
  await send(page.with('My side of it, whole'))
  expect(await unsentText(page.form)).toBeNull()
})

test('a draft that arrives after its form was sent does not come back', async () => {
  await signInPerson(people.robin)
  const page = await openForm()
  await send(page.with('Sent'))
  await saveDraft(page.form, page.with('Sen'))
  expect(await unsentText(page.form)).toBeNull()
})

test('a draft that stands in a page loaded anew goes when that page is sent', async () => {
  await signInPerson(people.robin)
  const page = await openForm()
  const first = page.with('Typed before')
  await saveDraft(page.form, first)
  const anew = { ...first, key: crypto.randomUUID(), resumes: first.key }
  await send(anew)
  expect(await unsentText(page.form)).toBeNull()
  await saveDraft(page.form, first)
  expect(await unsentText(page.form)).toBeNull()
})

test('what is typed in another tab stays when the first is sent', async () => {
  await signInPerson(people.robin)
  const first = await openForm()
  const second = { ...first.with('In the second tab', 2), key: crypto.randomUUID() }
  await saveDraft(first.form, second)
  await send(first.with('In the first tab'))
  expect(await unsentText(first.form)).toBe('In the second tab')
})

test('of a refused form and a draft the later counts', async () => {
  await signInPerson(people.robin)
  const page = await openForm()
  await saveDraft(page.form, page.with('Typed', 1))
  await send(page.with('Typed and sent', 2), refuse('changed-meanwhile'))
  expect(await unsentText(page.form)).toBe('Typed and sent')
  await saveDraft(page.form, page.with('Typed after that', 3))
  expect(await unsentText(page.form)).toBe('Typed after that')
})

test('what is typed when the login has run out waits for the same person', async () => {
  await signInPerson(people.robin)
  const page = await openForm()
  await asOwner("update login set expires_at = now() - interval '1 minute'")
  await saveDraft(page.form, page.with('After it ran out'))
  expect(await unsentText(page.form)).toBeNull()
  const location = await send(page.with('And sent', 2))
  expect(location).toBe(`/sign-in?next=${encodeURIComponent(`${back}?problem=sign-in`)}`)
  await signInPerson(people.alex)
  expect(await unsentText(page.form)).toBeNull()
  await signInPerson(people.robin)
  expect(await unsentText(page.form)).toBe('And sent')
})

test('a page left open sends nothing as whoever has signed in since', async () => {
  await signInPerson(people.robin)
  const page = await openForm()
  await saveDraft(page.form, page.with('Of Robin'))
  await signInPerson(people.alex)
  expect((await saveDraft(page.form, page.with('Of nobody', 2))).ok).toBe(false)
  expect(await send(page.with('Of nobody, sent', 3))).toMatch(/^\/sign-in/)
  expect(await unsentText(page.form)).toBeNull()
  await signInPerson(people.robin)
  expect(await unsentText(page.form)).toBe('Of Robin')
})

test('a page left open goes on keeping words when its person has signed in anew here', async () => {
  await signInPerson(people.robin)
  const page = await openForm()
  await signInPerson(people.robin)
  expect((await saveDraft(page.form, page.with('Still of Robin'))).ok).toBe(true)
  expect(await unsentText(page.form)).toBe('Still of Robin')
})

const waysOut: Record<string, () => Promise<unknown>> = {
  'signing out': signOut,
  'leaving the page': () =>
    leavePage(
      new Request('http://localhost:3000', {
        method: 'POST',
        headers: { Origin: 'http://localhost:3000' },
      }),
    ),
  'signing out everywhere else': async () => {
    const here = jar
    jar = new Map()
    await signInPerson(people.robin)
    const actor = await currentActor()
    if (actor) await endMyLogins(actor, {})
    jar = here
  },
}

for (const [name, leave] of Object.entries(waysOut))
  test(`after ${name} nobody puts words into the forms of whoever was here`, async () => {
    await signInPerson(people.robin)
    const page = await openForm()
    await leave()
    for (const browser of [jar, new Map<string, string>()]) {
      jar = browser
      expect((await saveDraft(page.form, page.with('Planted'))).ok).toBe(false)
      expect(await send(page.with('Planted, sent', 2))).toMatch(/^\/sign-in/)
      expect(await unsentText(page.form)).toBeNull()
    }
    await signInPerson(people.robin)
    expect(await unsentText(page.form)).toBeNull()
  })

test('the mark of one form or person is worth nothing for another', async () => {
  await signInPerson(people.alex)
  const ofAlex = await openForm()
  const other = await openForm()
  await saveDraft(other.form, ofAlex.with('With the mark of another form'))
  const forged = ofAlex.with('Forged').shownTo.replace(people.alex, people.robin)
  await saveDraft(ofAlex.form, { ...ofAlex.with('Forged'), shownTo: forged })
  jar = new Map()
  await signInPerson(people.robin)
  expect(await unsentText(ofAlex.form)).toBeNull()
})
