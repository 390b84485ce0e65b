import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import type { Actor } from '#lib/auth/current-actor.ts'
import { disconnect } from '#lib/db/client.ts'
import type { GivenRole, MemberChange } from '#lib/people/member-changes.ts'
import { readMember } from '#lib/people/read-member.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { actorOf, changes, givePassword } from '../support/members.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

// Whoever founded a programme can hand it over: the administration goes to others beside the role that they have.

let programmeId: string
let cast: Cast
let founder: Actor
let second: Actor

beforeEach(async () => {
  ;({ programmeId, cast } = await castProgramme())
  await asOwner(
    `insert into membership (id, person_id, programme_id, role, from_at)
     values (gen_random_uuid(), $1, $2, 'administrator', now() - interval '1 day')`,
    [cast.supervisor, programmeId],
  )
  founder = both(cast.supervisor)
  second = both(cast.adult)
}, 60_000)
afterAll(disconnect)

/** Somebody who supervises, and administers as far as the request believes that came in. */
const both = (id: string): Actor => {
  const actor = actorOf(id, 'supervisor', programmeId)
  return { ...actor, memberships: [...actor.memberships, { programmeId, role: 'administrator' }] }
}
const change = (by: Actor, who: string, what: MemberChange, role?: GivenRole) =>
  changes(by, programmeId, who, [what, role])
const rolesOf = async (who: string): Promise<string[]> => {
  const rows = await asOwner<{ role: string }>(
    'select role from membership where person_id = $1 and programme_id = $2 and until_at is null',
    [who, programmeId],
  )
  return rows.map(({ role }) => role).sort()
}

test('is given beside the role of a supervisor, and taken by whoever has it now', async () => {
  expect(await change(founder, cast.adult, 'entrust')).toBe('done')
  expect(await rolesOf(cast.adult)).toEqual(['administrator', 'supervisor'])
  expect(await change(founder, cast.adult, 'entrust')).toBe('done')
  expect(await rolesOf(cast.adult)).toHaveLength(2)
  expect(await change(second, cast.supervisor, 'relieve')).toBe('done')
  expect(await rolesOf(cast.supervisor)).toEqual(['supervisor'])
  // It counts at once, whatever the request came in with.
  expect(await change(founder, cast.adult, 'relieve')).toBe('not-you')
  expect(await change(founder, cast.adult, 'end')).toBe('not-you')
  expect(await change(second, cast.supervisor, 'end')).toBe('done')
  expect(await rolesOf(cast.supervisor)).toEqual([])
})

test('is the administrator’s to give, never to oneself, and only to a supervisor', async () => {
  const supervisor = actorOf(cast.adult, 'supervisor', programmeId)
  expect(await change(supervisor, cast.supervisor, 'relieve')).toBe('not-you')
  expect(await change(supervisor, cast.mediator1, 'entrust')).toBe('not-you')
  expect(await change(second, cast.adult, 'entrust')).toBe('not-you')
  expect(await change(founder, cast.supervisor, 'relieve')).toBe('not-you')
  expect(await change(founder, cast.supervisor, 'end')).toBe('not-you')
  for (const who of [cast.mediator1, cast.requester, cast.safeguarding])
    expect(await change(founder, who, 'entrust')).toBe('not-yet')
  expect(await change(founder, cast.adult, 'role', 'administrator' as GivenRole)).toBe('invalid')
  expect(await rolesOf(cast.supervisor)).toEqual(['administrator', 'supervisor'])
})

test('ends with the role of a supervisor, and not with what gives it anew', async () => {
  await change(founder, cast.adult, 'entrust')
  expect(await change(founder, cast.adult, 'role', 'supervisor')).toBe('done')
  expect(await rolesOf(cast.adult)).toEqual(['administrator', 'supervisor'])
  await givePassword(cast.adult)
  expect(await change(founder, cast.adult, 'role', 'safeguarding')).toBe('done')
  expect(await rolesOf(cast.adult)).toEqual(['safeguarding'])
  expect(await change(founder, cast.adult, 'role', 'supervisor')).toBe('done')
  expect(await rolesOf(cast.adult)).toEqual(['supervisor'])
})

test('leaves a rest as it is', async () => {
  await asOwner(
    `insert into membership (id, person_id, programme_id, role, from_at)
     values (gen_random_uuid(), $1, $2, 'mediator', now() - interval '1 day')`,
    [cast.adult, programmeId],
  )
  expect(await change(founder, cast.adult, 'suspend')).toBe('done')
  await change(founder, cast.adult, 'entrust')
  await change(founder, cast.adult, 'relieve')
  expect(await readMember(founder, programmeId, cast.adult)).toMatchObject({
    resting: true,
    roles: ['mediator', 'supervisor'],
  })
})

test('of two who take it from each other at once, one keeps it', async () => {
  for (let round = 0; round < 8; round += 1) {
    expect(await change(founder, cast.adult, 'entrust')).toBe('done')
    const said = await Promise.all([
      change(founder, cast.adult, 'relieve'),
      change(second, cast.supervisor, 'relieve'),
    ])
    expect(said.sort()).toEqual(['done', 'not-you'])
    const left = [await rolesOf(cast.supervisor), await rolesOf(cast.adult)]
    expect(left.flat().sort()).toEqual(['administrator', 'supervisor', 'supervisor'])
    if (left[0]?.length === 1) expect(await change(second, cast.supervisor, 'entrust')).toBe('done')
    await change(founder, cast.adult, 'relieve')
  }
})

test('pressed by two at once, it is given once', async () => {
  await change(founder, cast.adult, 'entrust')
  await change(founder, cast.adult, 'relieve')
  await Promise.all([1, 2, 3].map(() => change(founder, cast.adult, 'entrust')))
  expect(await rolesOf(cast.adult)).toEqual(['administrator', 'supervisor'])
})

test('is on the page of a supervisor for whoever administers, and on nobody else’s', async () => {
  const offered = async (by: Actor, who: string) =>
    (await readMember(by, programmeId, who))?.changes
  expect(await offered(founder, cast.adult)).toEqual(['role', 'entrust', 'end'])
  expect(await offered(founder, cast.safeguarding)).toEqual(['role', 'end'])
  expect(await offered(founder, cast.mediator1)).toEqual(['suspend', 'role', 'end'])
  expect(await offered(founder, cast.supervisor)).toEqual([])
  expect(await offered(actorOf(cast.adult, 'supervisor', programmeId), cast.supervisor)).toEqual([])
  await change(founder, cast.adult, 'entrust')
  expect(await offered(founder, cast.adult)).toEqual(['role', 'relieve', 'end'])
})
