import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { disconnect } from '#lib/db/client.ts'
import { readMember } from '#lib/people/read-member.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { AsPerson } from '#tests/support/as-person.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'
import { problemOf } from '#tests/support/expect-refused.ts'
import { actorOf } from '#tests/support/members.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// In the demo nobody has to set up a second factor first.
process.env.PARLEY_DEMO = '1'

// A code lets somebody in as that person: never as somebody who looks after others, in this programme or another.

let programmeId: string
let elsewhere: string
let cast: Cast
const app = new AsPerson()

beforeAll(async () => {
  await app.open()
  ;({ programmeId, cast } = await castProgramme())
  ;({ programmeId: elsewhere } = await castProgramme())
}, 60_000)
beforeEach(async () => {
  openBrowser()
  await signInPerson(cast.supervisor)
})
afterAll(async () => {
  await app.close()
  await disconnect()
})

const holds = (who: string, role: string, programme: string, until: string | null) =>
  asOwner(
    `insert into membership (id, person_id, programme_id, role, from_at, until_at)
     values (gen_random_uuid(), $1, $2, $3, now() - interval '2 days', now() + $4::interval)`,
    [who, programme, role, until],
  )
const invite = (who: string) => call(`people/${who}/invitation`, { json: {} })
const onPage = async (who: string) =>
  (await readMember(actorOf(cast.supervisor, 'supervisor', programmeId), programmeId, who))
    ?.invitable
const inTable = (who: string) =>
  app.ask(
    cast.supervisor,
    `insert into access_code (id, code_hash, person_id, kind, expires_at)
     values (gen_random_uuid(), $1, $2, 'invitation', now() + interval '1 day')`,
    [crypto.randomUUID(), who],
  )

test('whoever was a supervisor or a lead once gets one', async () => {
  await holds(cast.mediator1, 'supervisor', programmeId, '-1 day')
  await holds(cast.requester, 'safeguarding', programmeId, '-1 day')
  for (const who of [cast.mediator1, cast.requester]) {
    expect(await onPage(who)).toBe(true)
    const made = await invite(who)
    expect(made.status).toBe(201)
    expect(await made.json()).toMatchObject({ invitation: expect.stringMatching(/^\w{4}-/) })
    await inTable(who)
  }
})

test('whoever looks after others now gets none, here or in another programme', async () => {
  await holds(cast.mediator2, 'supervisor', elsewhere, null)
  await holds(cast.mediator3, 'administrator', programmeId, null)
  for (const who of [cast.adult, cast.mediator2, cast.mediator3]) {
    expect(await onPage(who)).toBe(false)
    expect(await problemOf(await invite(who))).toMatchObject({ status: 403, code: 'not-you' })
    await expect(inTable(who)).rejects.toThrow(/row-level security/)
  }
})
