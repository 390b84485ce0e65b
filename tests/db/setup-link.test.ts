import { afterAll, beforeEach, expect, it, vi } from 'vitest'
import { makeSetupLink } from '#bin/start/setup-link.ts'
import { askReset } from '#lib/auth/ask-reset.ts'
import { currentActor } from '#lib/auth/current-actor.ts'
import { needsSecondFactor } from '#lib/auth/needs-second-factor.ts'
import { signIn } from '#lib/auth/sign-in.ts'
import { disconnect } from '#lib/db/client.ts'
import { addPerson } from '#lib/people/add-person.ts'
import { readMember } from '#lib/people/read-member.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { foundFirst } from '#lib/setup/found-first.ts'
import { isSetupLink } from '#lib/setup/is-setup-link.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { BrowserJar, browser } from '#tests/support/browser-jar.ts'
import { appUrl } from '#tests/support/database.ts'
import { changes, givePassword } from '#tests/support/members.ts'

vi.mock('next/headers', async () => (await import('#tests/support/browser-jar.ts')).nextHeaders())
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// One story, in order: a database can be founded once.

const password = 'lantern-otter-cloud-jam'
const form = {
  programme: {
    name: 'Línden School, Peers!',
    setting: 'school',
    locale: 'en',
    timeZone: 'Europe/London',
    helpNumbers: [{ label: 'Emergency', number: '112' }],
  },
  name: 'Ms. Rivera',
  email: 'Rivera@example.org',
  password,
}

const link = async (): Promise<string> => {
  const path = await makeSetupLink(appUrl)
  if (!path?.startsWith('/setup/')) throw new Error('no link')
  return path.slice('/setup/'.length)
}
const found = async (token: string, more: object = {}) => {
  const done = await foundFirst({ ...form, token, ...more })
  return done.ok
    ? 'founded'
    : (done.refusal.fields?.map(({ path }) => path).join() ?? done.refusal.code)
}

/** Only the one of the two who was faster has a password here. */
const comeBack = () =>
  Promise.all(
    ['rivera@example.org', 'other@example.org'].map((email) => signIn({ email, password })),
  )

beforeEach(async () => {
  browser.now = new BrowserJar()
  await asOwner('delete from attempt')
})
afterAll(disconnect)

it('a start on an empty database makes a link; the last one counts, and looking at it uses nothing up', async () => {
  const [first, second] = [await link(), await link()]
  expect(second).toMatch(/^[\w-]{43}$/)
  expect(await isSetupLink(first)).toBe(false)
  expect(await isSetupLink(second)).toBe(true)
  expect(await isSetupLink(second)).toBe(true)
  const rows = await asOwner<{ line: string }>(
    'select row_to_json(s)::text as line from setup_link s',
  )
  expect(rows.map(({ line }) => line).join()).not.toContain(second)
})

it('a link that is made up, or older than a day, founds nothing', async () => {
  const token = await link()
  expect(await found('A'.repeat(43))).toBe('not-found')
  await asOwner("update setup_link set expires_at = now() - interval '1 second'")
  expect(await isSetupLink(token)).toBe(false)
  expect(await found(token)).toBe('not-found')
  expect(await asOwner('select from programme')).toEqual([])
  expect(await asOwner('select from credential')).toEqual([])
})

it('what is wrong in the form is said, and the link stays good', async () => {
  const token = await link()
  expect(await found(token, { email: 'rivera@@example.org', password: 'short' })).toBe(
    'email,password',
  )
  expect(await found(token, { password: 'Linden School Peers' })).toBe('password')
  const timeZone = 'Europe/Nowhere'
  expect(await found(token, { programme: { ...form.programme, timeZone } })).toBe(
    'programme.timeZone',
  )
  expect(await isSetupLink(token)).toBe(true)
})

it('of two who use it at once one founds the programme, and is in', async () => {
  const token = await link()
  const both = await Promise.all([found(token), found(token, { email: 'other@example.org' })])
  expect(both.sort()).toEqual(['founded', 'not-found'])
  const [programme, ...more] = await listProgrammes()
  expect(more).toEqual([])
  expect(programme).toMatchObject({
    name: form.programme.name,
    helpNumbers: form.programme.helpNumbers,
  })
  const people = await asOwner<{ role: string }>(
    'select m.role from person p join membership m on m.person_id = p.id order by 1',
  )
  // Else nobody could ever name a second adult.
  expect(people).toEqual([{ role: 'administrator' }, { role: 'supervisor' }])
  const actor = await currentActor()
  expect(actor).toMatchObject({ name: 'Ms. Rivera' })
  // The first thing that they set up.
  expect(actor && needsSecondFactor(actor)).toBe(true)
})

it('whoever founded it can name the next adults', async () => {
  await comeBack()
  const actor = await currentActor()
  const programmeId = (await listProgrammes())[0]?.id ?? ''
  if (!actor) throw new Error('nobody is signed in')
  const person = { programmeId, role: 'member', preferredName: 'Dr. Haddad', locale: 'en' }
  const made = await addPerson(actor, person, null)
  const { id } = (made.ok ? made.value.body : {}) as { id: string }
  expect((await readMember(actor, programmeId, id))?.gives).toContain('safeguarding')
  // Not before they came in with their code: then it is spent, and nobody comes in with one as an adult.
  const become = () => changes(actor, programmeId, id, ['role', 'safeguarding'])
  expect(await become()).toBe('invalid')
  await givePassword(id)
  expect(await asOwner('select from access_code where person_id = $1', [id])).toHaveLength(1)
  expect(await become()).toBe('done')
  expect(await asOwner('select from access_code where person_id = $1', [id])).toEqual([])
  expect(await readMember(actor, programmeId, id)).toMatchObject({
    roles: ['safeguarding'],
    invitable: false,
  })
})

it('after that the link is dead, and no start makes another', async () => {
  expect(await makeSetupLink(appUrl)).toBeNull()
  await asOwner('update setup_link set used_at = null')
  expect(await found('A'.repeat(43))).toBe('not-found')
  const [{ slug } = { slug: '' }] = await asOwner<{ slug: string }>('select slug from programme')
  expect(slug).toBe('linden-school-peers')
})

it('the first supervisor comes back with their password', async () => {
  const rows = await asOwner<{ email_sealed: string }>(
    'select email_sealed from person where email_sealed is not null',
  )
  expect(rows[0]?.email_sealed).not.toContain('rivera')
  const back = await comeBack()
  expect(back.filter(({ ok }) => ok)).toHaveLength(1)
})

it('where no mail can leave, nobody is promised one', async () => {
  expect(await askReset({ email: 'rivera@example.org' })).toMatchObject({
    refusal: { code: 'not-found' },
  })
})
