import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { dispatch } from '#lib/cases/dispatch.ts'
import type { Moved } from '#lib/cases/told-to.ts'
import { disconnect } from '#lib/db/client.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { acknowledgeAlert } from '#lib/safety/acknowledge-alert.ts'
import { callForAdult } from '#lib/safety/call-for-adult.ts'
import { listCalls } from '#lib/safety/list-calls.ts'
import { readCall } from '#lib/safety/read-call.ts'
import { whoAnswers } from '#lib/safety/who-answers.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { later } from '#machines/case/paths/payloads.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { goOnDuty, newestCall, toldOfCall } from '#tests/support/calls.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { meetingBegins } from '#tests/support/meeting-begins.ts'
import { playIntake, playToMeeting } from '#tests/support/play-case.ts'
import { playToLive } from '#tests/support/play-to-live.ts'
import { type Played, send } from '../../prisma/seed/play.ts'

// Everybody in a meeting reads who is its adult on call: near, and called when somebody needs them.

let programmeId: string
let cast: Cast

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
})
beforeEach(async () => {
  await runDue(500)
  await asOwner('delete from duty')
  await goOnDuty(cast.supervisor, programmeId)
})
afterAll(disconnect)

const startsIn = (ref: string, interval: string) =>
  asOwner(
    `update session set starts_at = now() + $2::interval
     where case_id = (select id from cases where ref = $1)`,
    [ref, interval],
  )
const both = () => [cast.supervisor, cast.adult].sort()

describe('a call', () => {
  it('out of a meeting reaches its adult on call at once, beside whoever is on duty', async () => {
    const at = await playToLive(programmeId, cast)
    expect(await whoAnswers(cast.requester, { programmeId, ref: at.ref })).toMatchObject({
      onDuty: ['Ms. Adeyemi'],
      onCall: ['Mr. Solano'],
    })
    await send(at, cast.requester, 'raiseConcern', { imminence: 'now' })
    const id = await newestCall()
    expect(await toldOfCall('alert.call', id)).toEqual(both())
    const { waiting } = await listCalls(cast.adult, new Date())
    expect(waiting).toContainEqual(expect.objectContaining({ id }))
    expect(await readCall(cast.adult, id)).toMatchObject({ ref: at.ref, caller: 'Robin' })
    expect(await acknowledgeAlert(cast.adult, id)).toMatchObject({ ok: true })
  })

  it('does not tell whoever knows of no meeting that there is one', async () => {
    const at = await playToLive(programmeId, cast)
    await asOwner(
      `insert into case_relation (id, case_id, person_id, relation, from_at)
       select $1, id, $2, 'referrer', now() from cases where ref = $3`,
      [randomUUID(), cast.referrer, at.ref],
    )
    const who = await whoAnswers(cast.referrer, { programmeId, ref: at.ref })
    expect(who).toMatchObject({ onDuty: ['Ms. Adeyemi'], onCall: [] })
  })

  it('reaches every adult where nobody is on duty', async () => {
    await asOwner('delete from duty')
    const at = await playToLive(programmeId, cast)
    await send(at, cast.requester, 'raiseConcern', { imminence: 'now' })
    const everybody = [...both(), cast.safeguarding].sort()
    expect(await toldOfCall('alert.call', await newestCall())).toEqual(everybody)
  })

  it('reaches them also when a party has just stopped the meeting', async () => {
    const at = await playToLive(programmeId, cast)
    await send(at, cast.other, 'endSession', { outcome: 'stopped', minutes: 20 })
    expect(await toldOfCall('alert.call', await newestCall())).toEqual(both())
  })

  it('reaches them shortly before the meeting, and not days before', async () => {
    const at = await playToMeeting(await playIntake(programmeId, cast), cast)
    const held = await send(at, cast.requester, 'raiseConcern', { imminence: 'today' })
    expect(await toldOfCall('alert.call', await newestCall())).toEqual([cast.supervisor])
    await startsIn(at.ref, '30 minutes')
    await send(held, cast.requester, 'raiseConcern', { imminence: 'now' })
    expect(await toldOfCall('alert.call', await newestCall())).toEqual(both())
  })

  it('from the page for everybody reaches them too, if whoever calls is in the meeting', async () => {
    await playToLive(programmeId, cast)
    const call = async (by: string) => {
      const memberships = [{ programmeId, role: 'member' }]
      await callForAdult({ id: by, memberships }, { imminence: 'now' }, null)
      return toldOfCall('alert.call', await newestCall())
    }
    expect(await call(cast.other)).toEqual(both())
    expect(await call(cast.referrer)).toEqual([cast.supervisor])
  })

  it('for a different adult than the supervisor does not reach one who is a supervisor', async () => {
    const at = await playToLive(programmeId, cast)
    await send(at, cast.requester, 'raiseConcern', { imminence: 'now', otherAdult: true })
    const id = await newestCall()
    expect(await toldOfCall('alert.call', id)).toEqual([cast.safeguarding])
    expect(await readCall(cast.adult, id)).toBeNull()
  })
})

describe('on call', () => {
  const meeting = (adultOnCall: string) => ({
    startsAt: later(3),
    minutes: 60,
    place: 'Room 12',
    adultOnCall,
  })
  const refused = async (by: string, at: Played, type: string, payload: object) => {
    const command = { type, payload, seenVersion: at.version, requestId: randomUUID() }
    const answer = await dispatch(by, at.ref, command)
    return answer.ok ? null : answer.refusal
  }
  const notThisOne = {
    code: 'invalid',
    fields: [{ path: 'adultOnCall', code: 'unknown-person' }],
  }
  let planned: Moved

  beforeAll(async () => {
    planned = await playToMeeting(await playIntake(programmeId, cast), cast)
  })

  it('is nobody who answers no calls: a member or a mediator', async () => {
    for (const person of [cast.referrer, cast.mediator3])
      expect(await refused(cast.mediator1, planned, 'reschedule', meeting(person))).toEqual(
        notThisOne,
      )
    await meetingBegins(planned.ref)
    const noShow = { absent: [cast.other] }
    const put = await send(planned, cast.mediator1, 'noShow', noShow)
    const date = { kind: 'joint', ...meeting(cast.referrer) } as const
    expect(await refused(cast.mediator1, put, 'schedule', date)).toEqual(notThisOne)
    planned = await send(put, cast.mediator1, 'schedule', { ...date, ...meeting(cast.adult) })
  })

  it('is no adult whom a call out of this case would not reach', async () => {
    await asOwner(
      `insert into case_relation (id, case_id, person_id, relation, from_at)
       select $1, id, $2, 'witness', now() from cases where ref = $3`,
      [randomUUID(), cast.safeguarding, planned.ref],
    )
    expect(
      await refused(cast.mediator1, planned, 'reschedule', meeting(cast.safeguarding)),
    ).toEqual(notThisOne)
  })

  it('is nobody who left meanwhile: the meeting does not start', async () => {
    const begin = { present: [cast.requester, cast.other], stillWilling: true }
    const role = (until: string) =>
      asOwner(`update membership set until_at = ${until} where person_id = $1`, [cast.adult])
    await role("now() - interval '1 minute'")
    expect(await refused(cast.mediator1, planned, 'startSession', begin)).toEqual({
      code: 'not-yet',
      reasons: [{ code: 'no-adult-on-call' }],
    })
    await role('null')
    expect(await refused(cast.mediator1, planned, 'startSession', begin)).toBeNull()
  })
})
