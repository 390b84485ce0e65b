import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Actor } from '#lib/auth/current-actor.ts'
import { dispatch } from '#lib/cases/dispatch.ts'
import { readCase } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import { changeMember } from '#lib/people/change-member.ts'
import { listMembers } from '#lib/people/list-members.ts'
import type { MemberChange } from '#lib/people/member-changes.ts'
import { readMember } from '#lib/people/read-member.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { calm } from '#machines/case/paths/payloads.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import type { Played } from '../../prisma/seed/play.ts'
import { begin, send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { AsPerson } from '../support/as-person.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { playIntake, playToMeeting, secret } from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

// What somebody is in a programme ends, changes and rests from one request to the next, in every case.

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

const actor = (id: string, role: string, programme = programmeId): Actor => ({
  id,
  loginId: crypto.randomUUID(),
  name: 'Somebody',
  locale: 'en',
  memberships: [{ programmeId: programme, role }],
})
const supervisor = () => actor(cast.supervisor, 'supervisor')
const change = async (who: string, what: MemberChange, role?: string, by = supervisor()) => {
  const done = await changeMember(by, who, { programmeId, change: what, ...(role ? { role } : {}) })
  return done.ok ? 'done' : done.refusal.code
}
const sees = async (who: string): Promise<boolean> => (await readCase({ id: who }, at.ref)).ok
const rowsOf = async (who: string): Promise<string[]> => {
  const seen: string[] = []
  for (const table of ['cases', 'case_event', 'statement', 'session', 'appointment', 'vault_key']) {
    const column = table === 'cases' ? 'id' : 'case_id'
    const sql = `select 1 from ${table} where ${column} = (select app_case.id from unnest($1::uuid[]) app_case(id)) limit 1`
    if ((await app.ask(who, sql, [[await idOf(at.ref)]])).length > 0) seen.push(table)
  }
  return seen
}
const idOf = async (ref: string): Promise<string> =>
  (await asOwner<{ id: string }>('select id from cases where ref = $1', [ref]))[0]?.id ?? ''
const make = async (role: string): Promise<string> => {
  const id = crypto.randomUUID()
  await asOwner('insert into person (id, preferred_name) values ($1, $2)', [id, 'Ms. Moreau'])
  await asOwner(
    `insert into membership (id, person_id, programme_id, role, from_at)
     values (gen_random_uuid(), $1, $2, $3, now() - interval '1 day')`,
    [id, programmeId, role],
  )
  return id
}

describe('the next request of a mediator is refused', () => {
  const ways: [string, () => Promise<unknown>, (() => Promise<unknown>) | null][] = [
    [
      'who was taken out of the programme',
      () => change(cast.mediator1, 'end'),
      () => change(cast.mediator1, 'restore', 'mediator'),
    ],
    ['who rests', () => change(cast.mediator1, 'suspend'), () => change(cast.mediator1, 'lift')],
    [
      'who has another role now',
      () => change(cast.mediator1, 'role', 'member'),
      () => change(cast.mediator1, 'role', 'mediator'),
    ],
    ['who stepped back', () => send(at, cast.mediator1, 'recuse', { reason: 'I know them' }), null],
    [
      'who was replaced',
      () =>
        send(at, cast.supervisor, 'replaceMediator', {
          mediator: cast.mediator1,
          newcomer: cast.mediator3,
          role: 'lead',
          reason: 'Ill',
        }),
      null,
    ],
  ]

  test.each(ways)('%s', async (_, away, back) => {
    const mediator = cast.mediator1
    expect(await sees(mediator)).toBe(true)
    const before = await rowsOf(mediator)
    expect(before).toContain('session')
    await away()
    expect(await sees(mediator)).toBe(false)
    expect((await rowsOf(mediator)).filter((table) => table !== 'case_event')).toEqual([])
    const own = await app.ask(
      mediator,
      'select 1 from case_event where case_id = $1 and by_id is distinct from app.actor()',
      [await idOf(at.ref)],
    )
    expect(own).toEqual([])
    const start = { present: [cast.requester, cast.other], stillWilling: true }
    const requestId = crypto.randomUUID()
    expect(
      await dispatch(mediator, at.ref, {
        type: 'startSession',
        payload: start,
        seenVersion: at.version,
        requestId,
      }),
    ).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
    if (!back) return
    await back()
    expect(await sees(mediator)).toBe(true)
    expect(await rowsOf(mediator)).toEqual(before)
  })
})

describe('a case whose mediator cannot act', () => {
  test('starts no meeting, and says that somebody is missing; with another it goes on', async () => {
    await change(cast.mediator2, 'suspend')
    const start = { present: [cast.requester, cast.other], stillWilling: true }
    const command = () => ({
      type: 'startSession',
      payload: start,
      seenVersion: at.version,
      requestId: crypto.randomUUID(),
    })
    expect(await dispatch(cast.mediator1, at.ref, command())).toMatchObject({
      ok: false,
      refusal: { code: 'not-yet', reasons: [{ code: 'too-few-mediators', count: 1, needed: 2 }] },
    })
    await change(cast.mediator2, 'lift')
    expect((await dispatch(cast.mediator1, at.ref, command())).ok).toBe(true)
  })

  test('is on the page of whoever left it, for the supervisor', async () => {
    const page = () => readMember(supervisor(), programmeId, cast.mediator1)
    expect(await page()).toMatchObject({
      roles: ['mediator'],
      changes: ['suspend', 'role', 'end'],
      serves: [{ ref: at.ref, status: 'planned', accepted: true }],
    })
    await change(cast.mediator1, 'end')
    expect(await page()).toMatchObject({
      roles: [],
      changes: ['restore'],
      serves: [{ ref: at.ref, accepted: true }],
    })
    const left = await listMembers(supervisor(), programmeId, { left: true })
    expect(left.map(({ id }) => id)).toEqual([cast.mediator1])
    const team = await readCase({ id: cast.supervisor }, at.ref)
    expect(team.ok && team.value.team).toContainEqual(
      expect.objectContaining({ id: cast.mediator1, away: true, ready: false }),
    )
    const parties = await readCase({ id: cast.requester }, at.ref)
    expect(JSON.stringify(parties.ok && parties.value.team)).not.toContain('away')
  })

  test('gets nobody new who rests or is no mediator', async () => {
    await change(cast.mediator3, 'suspend')
    for (const newcomer of [cast.mediator3, cast.referrer]) {
      const payload = { mediator: cast.mediator1, newcomer, role: 'lead', reason: 'Ill' }
      const requestId = crypto.randomUUID()
      const command = { type: 'replaceMediator', payload, seenVersion: at.version, requestId }
      expect(await dispatch(cast.supervisor, at.ref, command)).toMatchObject({
        refusal: { code: 'invalid', fields: [{ path: 'newcomer', code: 'unknown-person' }] },
      })
    }
  })
})

describe('a party who is taken out of the programme', () => {
  test('keeps what is theirs, and can stop or call an adult', async () => {
    await change(cast.other, 'end')
    const seen = await readCase({ id: cast.other }, at.ref)
    expect(seen.ok && JSON.stringify(seen.value)).toContain(secret('answer'))
    const raised = await send(at, cast.other, 'raiseConcern', {
      what: 'Please come',
      imminence: 'now',
      otherAdult: false,
    })
    const gone = await send(raised, cast.other, 'withdrawConsent', {})
    expect(gone.version).toBe(at.version + 2)
  })
})

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
      expect(await change(cast.mediator1, 'end', undefined, actor(who, role)), role).toMatch(
        /^not-(you|found)$/,
      )
    const stranger = await castProgramme()
    const other = actor(stranger.cast.supervisor, 'supervisor', stranger.programmeId)
    expect(await change(cast.mediator1, 'end', undefined, other)).toBe('not-found')
    const rows = await asOwner('select * from membership where programme_id = $1 order by id', [
      programmeId,
    ])
    expect(before).toEqual(expect.arrayContaining(rows))
  })

  test('an administrator changes the adults, but never leaves a programme without a supervisor', async () => {
    const by = actor(await make('administrator'), 'administrator')
    expect(await change(cast.adult, 'end', undefined, by)).toBe('done')
    expect(await change(cast.supervisor, 'role', 'member', by)).toBe('not-yet')
    expect(await change(cast.mediator3, 'role', 'supervisor', by)).toBe('done')
    expect(await change(cast.supervisor, 'end', undefined, by)).toBe('done')
    expect(await sees(cast.supervisor)).toBe(false)
    expect(await rowsOf(cast.supervisor)).not.toContain('statement')
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

describe('staff who are inside a conflict lose every staff right on it', () => {
  const insides: [string, () => Promise<Played>][] = [
    [
      'as a party',
      () =>
        begin(programmeId, cast.adult, 'request', {
          otherPeople: [{ name: secret('named'), relationship: 'colleague' }],
          whatHappened: secret('story'),
          topics: ['noise'],
          safety: calm,
          contact: { channel: 'phone' },
          mayContactOther: 'now',
          shareStatement: true,
          understood: true,
        }),
    ],
    [
      'as the one who told of it',
      () =>
        begin(programmeId, cast.adult, 'refer', {
          ...exampleEvent('refer').payload,
          reason: secret('story'),
        }),
    ],
    [
      'as a witness',
      async () => {
        await asOwner(
          `insert into case_relation (id, case_id, person_id, relation, from_at)
           values (gen_random_uuid(), $1, $2, 'witness', now())`,
          [await idOf(at.ref), cast.adult],
        )
        return at
      },
    ],
  ]

  test.each(insides)('%s', async (how, enter) => {
    const inside = await enter()
    const id = await idOf(inside.ref)
    const reads = await readCase({ id: cast.adult, loginId: crypto.randomUUID() }, inside.ref)
    expect(reads.ok).toBe(how !== 'as a witness')
    if (reads.ok) {
      const { file, screening, conversations, reading, events } = reads.value
      expect([file, screening?.filter(({ you }) => !you) ?? [], conversations, reading]).toEqual([
        null,
        [],
        null,
        null,
      ])
      expect(events.map(({ type }) => type)).not.toContain('startScreening')
    }
    const command = { type: 'pause', payload: { reason: 'x' }, seenVersion: inside.version }
    const tried = await dispatch(cast.adult, inside.ref, {
      ...command,
      requestId: crypto.randomUUID(),
    })
    expect(tried.ok ? 'ok' : tried.refusal.code).toMatch(/^not-(you|found)$/)
    // The walls: of what others wrote and the staff wrote, not a row.
    for (const sql of [
      'select 1 from statement where case_id = $1 and person_id <> app.actor()',
      'select 1 from safety_answers where case_id = $1 and person_id <> app.actor()',
      'select 1 from conversation where case_id = $1',
      'select 1 from objection where case_id = $1 and by_id <> app.actor()',
      'select 1 from access_log where case_id = $1 and writer_id <> app.actor() and reader_id <> app.actor()',
      'select 1 from app.staff_cases() c where c = $1',
      'select 1 from app.room_cases() c where c = $1',
    ])
      expect(await app.ask(cast.adult, sql, [id]), sql).toEqual([])
    const change = 'update cases set urgent = not urgent where id = $1 returning 1'
    if (how === 'as a witness') expect(await app.ask(cast.adult, change, [id])).toEqual([])
    // The other supervisor keeps theirs.
    expect((await readCase({ id: cast.supervisor }, inside.ref)).ok).toBe(true)
  })
})
