import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { readCase } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import type { MemberChange } from '#lib/people/member-changes.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import type { Played } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { AsPerson } from '../support/as-person.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { actorOf, addMember, changes, givePassword, tablesSeen } from '../support/members.ts'
import { playIntake, playToMeeting } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

// Who may change what somebody is in a programme: in the code, and in the database behind it.

let programmeId: string
let cast: Cast
let at: Played
const app = new AsPerson()

beforeAll(() => app.open())
beforeEach(async () => {
  ;({ programmeId, cast } = await castProgramme())
  at = await playToMeeting(await playIntake(programmeId, cast), cast)
}, 60_000)
afterAll(async () => {
  await app.close()
  await disconnect()
})

const supervisor = () => actorOf(cast.supervisor, 'supervisor', programmeId)
const change = (who: string, what: MemberChange, role?: string, by = supervisor()) =>
  changes(by, programmeId, who, [what, role])
const sees = async (who: string): Promise<boolean> => (await readCase({ id: who }, at.ref)).ok

describe('who may change what', () => {
  test('supervisors change members and mediators, not each other and not themselves', async () => {
    expect(await change(cast.adult, 'end')).toBe('not-you')
    expect(await change(cast.safeguarding, 'role', 'member')).toBe('not-you')
    expect(await change(cast.supervisor, 'role', 'mediator')).toBe('not-you')
    expect(await change(cast.mediator1, 'role', 'supervisor')).toBe('not-you')
    expect(await change(cast.requester, 'suspend')).toBe('not-yet')
    expect(await change(cast.mediator1, 'restore', 'mediator')).toBe('done')
    expect(await change(cast.mediator1, 'restore', 'member')).toBe('not-yet')
  })

  test('nobody else changes anything', async () => {
    const before = await asOwner('select * from membership order by id')
    for (const [who, role] of [
      [cast.mediator2, 'mediator'],
      [cast.requester, 'member'],
      [cast.safeguarding, 'safeguarding'],
    ] as const)
      expect(
        await change(cast.mediator1, 'end', undefined, actorOf(who, role, programmeId)),
        role,
      ).toMatch(/^not-(you|found)$/)
    const stranger = await castProgramme()
    const other = actorOf(stranger.cast.supervisor, 'supervisor', stranger.programmeId)
    expect(await change(cast.mediator1, 'end', undefined, other)).toBe('not-found')
    const rows = await asOwner('select * from membership where programme_id = $1 order by id', [
      programmeId,
    ])
    expect(before).toEqual(expect.arrayContaining(rows))
  })

  test('an administrator changes the adults, but never leaves a programme without a supervisor', async () => {
    const by = actorOf(await addMember(programmeId, 'administrator'), 'administrator', programmeId)
    expect(await change(cast.adult, 'end', undefined, by)).toBe('done')
    expect(await change(cast.supervisor, 'role', 'member', by)).toBe('not-yet')
    expect(await change(cast.mediator3, 'role', 'supervisor', by)).toBe('invalid')
    await givePassword(cast.mediator3)
    expect(await change(cast.mediator3, 'role', 'supervisor', by)).toBe('done')
    expect(await change(cast.supervisor, 'end', undefined, by)).toBe('done')
    expect(await sees(cast.supervisor)).toBe(false)
    expect(await tablesSeen(app, cast.supervisor, at.ref)).toEqual([])
    expect(await sees(cast.mediator3)).toBe(true)
  })

  test('pressed twice, a change is made once', async () => {
    const count = () =>
      asOwner('select role, from_at from membership where person_id = $1 order by 2', [
        cast.mediator1,
      ])
    expect(await change(cast.mediator1, 'end')).toBe('done')
    expect(await change(cast.mediator1, 'end')).toBe('done')
    expect(await change(cast.mediator1, 'restore', 'member')).toBe('done')
    const once = await count()
    expect(await change(cast.mediator1, 'restore', 'member')).toBe('done')
    expect(await count()).toEqual(once)
  })

  test('the walls say the same, whatever the code believes', async () => {
    const own = `where programme_id = '${programmeId}'`
    const end = `update membership set until_at = now() ${own} and person_id = $1 returning 1`
    expect(await app.ask(cast.supervisor, end, [cast.mediator1])).toHaveLength(1)
    for (const [who, whom] of [
      [cast.supervisor, cast.adult],
      [cast.supervisor, cast.supervisor],
      [cast.mediator2, cast.mediator1],
      [cast.requester, cast.mediator1],
      [cast.safeguarding, cast.mediator1],
    ] as const)
      expect(await app.ask(who, end, [whom])).toEqual([])
    const add = `insert into membership (id, person_id, programme_id, role, from_at)
      values (gen_random_uuid(), $1, $2, $3, now())`
    for (const [who, whom, role] of [
      [cast.supervisor, cast.mediator1, 'supervisor'],
      [cast.supervisor, cast.supervisor, 'mediator'],
      [cast.mediator2, cast.mediator1, 'mediator'],
    ] as const)
      await expect(app.ask(who, add, [whom, programmeId, role])).rejects.toThrow(
        /row-level security/,
      )
    const rest = `insert into suspension (id, person_id, programme_id, by_id, from_at)
      values (gen_random_uuid(), $1, $2, $3, now())`
    await expect(
      app.ask(cast.supervisor, rest, [cast.adult, programmeId, cast.supervisor]),
    ).rejects.toThrow(/row-level security/)
    await expect(app.ask(cast.supervisor, 'update membership set role = role')).rejects.toThrow(
      /permission denied/,
    )
  })
})
