import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { dispatch } from '#lib/cases/dispatch.ts'
import { home } from '#lib/cases/home.ts'
import { loadManyFacts } from '#lib/cases/load-many-facts.ts'
import { readCase } from '#lib/cases/read-case.ts'
import { disconnect } from '#lib/db/client.ts'
import { readAs } from '#lib/db/with-actor.ts'
import { findPeople } from '#lib/people/find-people.ts'
import { listMembers } from '#lib/people/list-members.ts'
import type { MemberChange } from '#lib/people/member-changes.ts'
import { readMember } from '#lib/people/read-member.ts'
import { debriefsMissing } from '#machines/case/facts/people.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { type Played, send } from '../../prisma/seed/play.ts'
import { AsPerson } from '../support/as-person.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { actorOf, changes, idOfCase, tablesSeen } from '../support/members.ts'
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

const supervisor = () => actorOf(cast.supervisor, 'supervisor', programmeId)
const change = (who: string, what: MemberChange, role?: string, by = supervisor()) =>
  changes(by, programmeId, who, [what, role])
const sees = async (who: string): Promise<boolean> => (await readCase({ id: who }, at.ref)).ok

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
    const before = await tablesSeen(app, mediator, at.ref)
    expect(before).toContain('session')
    await away()
    expect(await sees(mediator)).toBe(false)
    expect(await tablesSeen(app, mediator, at.ref)).toEqual([])
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
    expect(await tablesSeen(app, mediator, at.ref)).toEqual(before)
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
    // Of what is typed, some the database would not even read.
    const named = (q: string) => listMembers(supervisor(), programmeId, { q, left: true })
    expect(await named('\0')).toEqual(left)
    expect(await findPeople(supervisor(), programmeId, '\0')).toEqual([])
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

test('whoever rests with a debrief to write still has a home page, and it names no case of theirs', async () => {
  const present = [cast.requester, cast.other]
  const live = await send(at, cast.mediator1, 'startSession', { present, stillWilling: true })
  await send(live, cast.mediator1, 'endSession', { outcome: 'full' })
  const refs = async () => (await home({ id: cast.mediator1 })).tasks.map(({ ref }) => ref)
  expect(await refs()).toContain(at.ref)
  await change(cast.mediator1, 'suspend')
  expect(await refs()).toEqual([])
})

test('a debrief is waited for only while its mediator can write it', async () => {
  const present = [cast.requester, cast.other]
  const live = await send(at, cast.mediator1, 'startSession', { present, stillWilling: true })
  const caseId = await idOfCase(at.ref)
  const missing = async () => {
    const one = await readCase({ id: cast.supervisor }, at.ref)
    const many = await readAs(cast.supervisor, (tx) => loadManyFacts(tx, [caseId]))
    const facts = many.get(caseId)
    return [one.ok && one.value.debriefsMissing, facts && debriefsMissing(facts)]
  }
  await change(cast.mediator2, 'suspend')
  await send(live, cast.mediator1, 'endSession', { outcome: 'none' })
  expect(await missing()).toEqual([1, 1])
  await change(cast.mediator2, 'lift')
  expect(await missing()).toEqual([2, 2])
  await change(cast.mediator1, 'end')
  expect(await missing()).toEqual([1, 1])
  const over = await readCase({ id: cast.supervisor }, at.ref)
  if (!over.ok) throw new Error('not found')
  await send({ ...live, version: over.value.version }, cast.mediator2, 'recuse', {})
  expect(await missing()).toEqual([0, 0])
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
