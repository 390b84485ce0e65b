import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { setPassword } from '#lib/auth/set-password.ts'
import { disconnect } from '#lib/db/client.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'
import { problemOf } from '#tests/support/expect-refused.ts'
import { actorOf, changes, idOfCase } from '#tests/support/members.ts'
import { playIntake, playToMeeting, secret } from '#tests/support/play-case.ts'
import { type Played, send } from '../../prisma/seed/play.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))
vi.mock('#lib/auth/hash-password.ts', () => import('#tests/support/plain-passwords.ts'))

// Whoever is taken out of the programme signs in again only to a conflict that is theirs.

const password = 'lantern-otter-cloud-jam'
const addressOf = (who: string) => `${who}@example.org`

let cast: Cast
let at: Played

beforeAll(async () => {
  const made = await castProgramme()
  cast = made.cast
  at = await playToMeeting(await playIntake(made.programmeId, cast), cast)
  await asOwner(
    `insert into case_relation (id, case_id, person_id, relation, from_at)
     values (gen_random_uuid(), $1, $2, 'referrer', now())`,
    [await idOfCase(at.ref), cast.referrer],
  )
  const by = actorOf(cast.supervisor, 'supervisor', made.programmeId)
  for (const who of [cast.requester, cast.other, cast.mediator1, cast.mediator3, cast.referrer]) {
    await setPassword(who, addressOf(who), password)
    expect(await changes(by, made.programmeId, who, ['end'])).toBe('done')
  }
}, 60_000)
afterAll(disconnect)

async function signIn(who: string, given = password): Promise<Response> {
  openBrowser()
  return call('sign-in', { json: { email: addressOf(who), password: given } })
}

test('a side comes in, reads what is theirs and nothing else, and calls an adult', async () => {
  expect((await signIn(cast.other)).status).toBe(200)
  const me = await (await call('me', { method: 'GET' })).json()
  expect(me).toMatchObject({ id: cast.other, memberships: [] })
  const list = await (await call('cases', { method: 'GET' })).json()
  expect(list.items.map(({ ref }: { ref: string }) => ref).sort()).toEqual(
    [at.ref, cast.otherCase].sort(),
  )
  const page = await (await call(`cases/${at.ref}`, { method: 'GET' })).text()
  expect(page).toContain(secret('answer'))
  expect(page).not.toContain(secret('story'))
  const { version: seenVersion } = JSON.parse(page)
  const payload = { what: 'Please come', imminence: 'now', otherAdult: false }
  const raised = await call(`cases/${at.ref}/events`, {
    json: { type: 'raiseConcern', seenVersion, payload },
    key: crypto.randomUUID(),
  })
  expect(raised.status).toBe(200)
})

test('a side comes in also after they said no, and once the case is closed', async () => {
  const versions = await asOwner<{ version: number }>('select version from cases where ref = $1', [
    at.ref,
  ])
  const said = { ...at, version: versions[0]?.version ?? 0 }
  const gone = await send(said, cast.requester, 'withdrawConsent', {})
  const closed = await send(gone, cast.supervisor, 'closeForSafety', { reason: 'They moved' })
  expect(closed.state).toBe('closed')
  expect((await signIn(cast.requester)).status).toBe(200)
  const page = await call(`cases/${at.ref}`, { method: 'GET' })
  expect(await page.json()).toMatchObject({ status: 'finished' })
})

test('a wrong password is refused as it is for everybody', async () => {
  const known = await problemOf(await signIn(cast.other, 'wrong'))
  expect(await problemOf(await signIn(cast.other.replace(/./, 'z'), 'wrong'))).toEqual(known)
})

test('a mediator, whoever told of a case and whoever was in none do not come in', async () => {
  const wrong = await problemOf(await signIn(cast.mediator3, 'wrong'))
  for (const who of [cast.mediator1, cast.mediator3, cast.referrer])
    expect(await problemOf(await signIn(who))).toEqual(wrong)
})
