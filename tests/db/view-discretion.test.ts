import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { dispatch } from '#lib/cases/dispatch.ts'
import { home } from '#lib/cases/home.ts'
import { readTimeline } from '#lib/cases/read-case.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { disconnect } from '#lib/db/client.ts'
import { openRoom } from '#lib/sessions/open-room.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { calm, later, letter, referral } from '#machines/case/paths/payloads.ts'
import { begin, send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { enabled, eyesOf } from '../support/eyes-of.ts'
import {
  playIntake,
  playToAgreement,
  playToInvitation,
  playToMeeting,
  secret,
} from '../support/play-case.ts'

vi.mock('next-intl/server', () => import('../support/plain-words.ts'))

let programmeId: string
let cast: Cast
let eyes: ReturnType<typeof eyesOf>

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  eyes = eyesOf(cast)
}, 60_000)
afterAll(disconnect)

describe('what cannot be guessed from the view', () => {
  test('a no is not for the others, before the case goes on', async () => {
    const { supervisor, requester, other } = cast
    let at = await begin(programmeId, requester, 'request', {
      otherPeople: [{ name: 'Sasha', relationship: 'friend' }],
      whatHappened: 'a story',
      safety: calm,
      contact: { channel: 'in-person' },
      mayContactOther: 'now',
      understood: true,
    })
    at = await playToInvitation(at, cast)
    const strip = ({ version: _, ...seen }: CaseView) => seen
    const before = strip(await eyes.view('requester', at))
    at = await send(at, other, 'decline', { note: secret('no') })
    expect(strip(await eyes.view('requester', at))).toEqual(before)
    expect(await eyes.view('other', at)).toMatchObject({
      relations: ['formerParty'],
      status: 'left',
      stage: null,
      state: null,
    })
    expect((await eyes.view('other', at)).people.map((person) => person.you)).toEqual([true])
    await eyes.expectWords('supervisor', at, ['no'], [])
    // What the supervisor goes on to do with the one who asked is theirs alone.
    const { people: _, ...gone } = strip(await eyes.view('other', at))
    at = await send(at, supervisor, 'offerCoaching', { person: requester, agreed: true })
    expect(await eyes.view('requester', at)).toMatchObject({ kind: 'coaching' })
    expect(strip(await eyes.view('other', at))).toMatchObject(gone)
    const { finished, open } = await home({ id: other })
    expect(finished.find(({ ref }) => ref === at.ref)).toMatchObject({ status: 'left' })
    expect(open.map(({ ref }) => ref)).not.toContain(at.ref)
  })

  test('a reported problem shows neither in the state nor in the history of the other side', async () => {
    let at = await playToAgreement(
      await playToMeeting(await playIntake(programmeId, cast), cast),
      cast,
    )
    at = await send(at, cast.other, 'reportProblem', { safe: 'yes', what: secret('problem') })
    expect(await eyes.view('requester', at)).toMatchObject({
      state: 'followUp.active',
      status: 'checkIn',
      enteredAt: null,
    })
    await eyes.expectWords('requester', at, [], ['problem'])
    const told = await readTimeline(eyes.reader('requester'), at.ref)
    expect(JSON.stringify(told)).not.toContain('reportProblem')
    expect((await eyes.view('supervisor', at)).state).toBe('followUp.reviewing')
    await eyes.expectWords('supervisor', at, ['problem'], [])
  })

  test('a reported problem shows neither in what the other side may do nor in what they are answered', async () => {
    let at = await playToAgreement(
      await playToMeeting(await playIntake(programmeId, cast), cast),
      cast,
    )
    const { requester, other, supervisor } = cast
    const asks = async () => [
      (await eyes.view('requester', at)).events,
      (await home({ id: requester })).tasks.filter(({ ref }) => ref === at.ref),
    ]
    await asOwner('update check_in set due_at = app.now() where person_id = $1', [requester])
    const before = await asks()
    expect(JSON.stringify(before)).toContain('checkIn')
    at = await send(at, other, 'reportProblem', { safe: 'yes' })
    expect(await asks()).toEqual(before)
    const concern = { type: 'raiseConcern', payload: { imminence: 'later' } }
    const asked = { ...concern, seenVersion: at.version, requestId: randomUUID() }
    const answer = await dispatch(requester, at.ref, asked)
    expect(answer).toMatchObject({ value: { stage: 'followUp', state: 'followUp.active' } })
    expect(await dispatch(requester, at.ref, asked)).toEqual(answer)
    at = { ...at, version: at.version + 1 }
    at = await send(at, supervisor, 'liftHold', { kind: 'safety', reason: 'talked' })
    // Whoever has not been heard yet can still say how it is going, and that it is not working.
    at = await send(at, requester, 'checkIn', {
      person: requester,
      how: 2,
      safe: 'yes',
      wish: 'nothing',
    })
    at = await send(at, requester, 'reportProblem', { safe: 'yes' })
    expect((await eyes.view('supervisor', at)).state).toBe('followUp.reviewing')
  })

  test('an answer tells those who learn only that a case exists nothing of how far it is', async () => {
    const { referrer, supervisor, other } = cast
    const nothing = { stage: null, state: null }
    let at = await begin(programmeId, referrer, 'refer', referral)
    expect(at).toMatchObject(nothing)
    at = await send(at, referrer, 'raiseConcern', { imminence: 'later' })
    expect(at).toMatchObject(nothing)
    at = await send(at, supervisor, 'liftHold', { kind: 'safety', reason: 'talked' })
    at = await send(at, supervisor, 'startScreening', {})
    expect(at).toMatchObject({ stage: 'intake', state: 'intake.screening' })
    let left = await playIntake(programmeId, cast)
    left = await send(left, other, 'withdrawConsent', {})
    expect(left).toMatchObject(nothing)
    left = await send(left, other, 'raiseConcern', { imminence: 'later' })
    expect(left).toMatchObject(nothing)
  })

  test('under a safety hold everybody learns that an adult helps, and staff alone learn why', async () => {
    let at = await playIntake(programmeId, cast)
    at = await send(at, cast.other, 'raiseConcern', { imminence: 'today', what: secret('danger') })
    expect(await eyes.view('requester', at)).toMatchObject({
      status: 'adult',
      hold: 'safety',
      alerts: [],
    })
    await eyes.expectWords('requester', at, [], ['danger'])
    const mine = await eyes.view('other', at)
    expect(mine.alerts).toMatchObject([{ you: true, note: null, acknowledgedAt: null }])
    expect(enabled(mine)).toEqual(['raiseConcern', 'withdrawConsent'])
    await eyes.expectWords('supervisor', at, ['danger'], [])
    await eyes.expectWords('safeguarding', at, ['danger'], [])
    expect(await eyes.view('safeguarding', at)).toMatchObject({ status: 'adult', objections: null })
    // Who is told that it rests for the law is staff; the others learn that it rests.
    at = await send(at, cast.supervisor, 'liftHold', { kind: 'safety', reason: secret('lifted') })
    at = await send(at, cast.supervisor, 'pause', { kind: 'legal', reason: secret('law') })
    expect((await eyes.view('requester', at)).hold).toBe('pause')
    expect((await eyes.view('supervisor', at)).hold).toBe('legal')
    await eyes.expectWords('requester', at, [], ['law', 'lifted'])
  })

  test('everybody reads until when a case rests, and staff alone why', async () => {
    const at = await playIntake(programmeId, cast)
    const rest = { kind: 'pause', until: '2099-06-03T10:00:00Z', reason: secret('rest') } as const
    const held = await send(at, cast.supervisor, 'pause', rest)
    const day = 'Jun 3, 2099, 11:00 AM'
    for (const who of ['requester', 'other', 'supervisor'] as const)
      expect(await eyes.allWords(who, held), who).toContain(day)
    expect(await eyes.allWords('supervisor', held)).toContain(`put it on hold until ${day}`)
    await eyes.expectWords('requester', held, [], ['rest'])
  })

  test('the lead to whom a case was escalated reads who is in it, also who was not invited yet', async () => {
    const { requester, other, supervisor } = cast
    let at = await begin(programmeId, requester, 'request', letter)
    at = await send(at, requester, 'raiseConcern', { imminence: 'today' })
    at = await send(at, supervisor, 'liftHold', { kind: 'safety', reason: 'talked' })
    at = await send(at, supervisor, 'startScreening', {})
    at = await send(at, supervisor, 'recordConversation', {
      with: other,
      named: 0,
      channel: 'in-person',
      suitable: true,
      category: 'suitable',
    })
    const { people } = await eyes.view('safeguarding', at)
    expect(people.map(({ name }) => name).sort()).toEqual(['Robin', 'Sasha'])
    expect((await eyes.view('requester', at)).people.map(({ you }) => you)).toEqual([true])
  })

  test('a talk with one person first has no room for the other side, whatever office they have', async () => {
    let at = await playIntake(programmeId, cast)
    await asOwner(
      "insert into membership (id, person_id, programme_id, role, from_at) values (gen_random_uuid(), $1, $2, 'supervisor', now() - interval '1 day')",
      [cast.other, programmeId],
    )
    at = await playToMeeting(at, cast)
    at = await send(at, cast.supervisor, 'postpone', { until: later(2) })
    at = await send(at, cast.mediator1, 'schedule', {
      kind: 'preparatory',
      with: cast.requester,
      startsAt: later(2),
      minutes: 30,
      place: 'Room 3',
      adultOnCall: cast.adult,
    })
    const n = (await eyes.view('mediator1', at)).sessions?.at(-1)?.n ?? 0
    expect(await openRoom({ id: cast.requester }, at.ref, n)).not.toBeNull()
    expect(await openRoom({ id: cast.other }, at.ref, n)).toBeNull()
  })
})
