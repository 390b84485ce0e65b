import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { openCaseView } from '#lib/cases/open-case-view.ts'
import { disconnect } from '#lib/db/client.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { acknowledgeAlert } from '#lib/safety/acknowledge-alert.ts'
import { callForAdult } from '#lib/safety/call-for-adult.ts'
import { listCalls } from '#lib/safety/list-calls.ts'
import { readCall } from '#lib/safety/read-call.ts'
import { whoAnswers } from '#lib/safety/who-answers.ts'
import type { Payload } from '#machines/case/events.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { begin, send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { goOnDuty, newestCall, toldOfCall } from '../support/calls.ts'
import { castProgramme } from '../support/cast-programme.ts'

// Words are made by the server's React, which is not here.
vi.mock('next-intl/server', () => ({ getTranslations: async () => (key: string) => key }))

let programmeId: string
let cast: Cast
const request = exampleEvent('request').payload

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
})
beforeEach(async () => {
  await runDue(500)
  await asOwner('delete from duty')
})
afterAll(disconnect)

const onDuty = (person: string) => goOnDuty(person, programmeId)
const member = (id: string) => ({ id, memberships: [{ programmeId, role: 'member' }] })

/** Somebody calls outside a case; gives the alert's id. */
async function call(by: string, input: object = {}): Promise<string> {
  const called = await callForAdult(member(by), { imminence: 'now', ...input }, null)
  if (!called.ok) throw new Error(called.refusal.code)
  return (called.value.body as { id: string }).id
}

/** Somebody calls from a case that they asked for; gives the alert's id and the case's public number. */
async function callFromCase(by: string, payload: Partial<Payload<'raiseConcern'>> = {}) {
  const { ref } = await begin(programmeId, by, 'request', request)
  await runDue(500)
  const opened = { ref, version: 1, stage: 'intake', state: 'intake.requested' } as const
  await send(opened, by, 'raiseConcern', { imminence: 'now', ...payload })
  return { id: await newestCall(), ref }
}

/** The minutes pass after which the next adult is called. */
const passTime = (alert: string) =>
  asOwner(`update outbox set due_at = now() - interval '1 second' where dedupe_key = $1`, [
    `alert:${alert}:callBackup`,
  ])

const adults = () => [cast.supervisor, cast.adult, cast.safeguarding].sort()

test('the adults on duty are told at once, and nobody else', async () => {
  await onDuty(cast.adult)
  const id = await call(cast.requester)
  expect(await toldOfCall('alert.call', id)).toEqual([cast.adult])
  expect(await readCall(cast.requester, id)).toMatchObject({ onDuty: true, acknowledgedAt: null })
})

test('with nobody on duty every adult is told, and the page says so beforehand', async () => {
  expect(await whoAnswers(cast.requester, { programmeId })).toEqual({
    onDuty: [],
    onCall: [],
    other: true,
    minutes: 5,
  })
  const id = await call(cast.requester)
  expect(await toldOfCall('alert.call', id)).toEqual(adults())
  expect(await readCall(cast.requester, id)).toMatchObject({ onDuty: false })
})

test('a call that nobody answers goes to every adult, once, and the person is told', async () => {
  await onDuty(cast.adult)
  const id = await call(cast.requester)
  expect(await toldOfCall('alert.backup', id)).toEqual([])
  await passTime(id)
  expect(await toldOfCall('alert.backup', id)).toEqual(adults())
  expect(await toldOfCall('alert.backup', id)).toEqual(adults())
  expect(await toldOfCall('alert.stillCalling', id)).toEqual([cast.requester])
  expect((await readCall(cast.requester, id))?.escalatedAt).not.toBeNull()
})

test('an answered call goes no further; the first adult counts and the person is told once', async () => {
  await onDuty(cast.adult)
  const id = await call(cast.requester)
  const answers = await Promise.all([
    acknowledgeAlert(cast.adult, id),
    acknowledgeAlert(cast.supervisor, id),
  ])
  expect(answers.map((answer) => answer.ok)).toEqual([true, true])
  await passTime(id)
  expect(await toldOfCall('alert.backup', id)).toEqual([])
  expect(await toldOfCall('alert.seen', id)).toEqual([cast.requester])
  const seen = await readCall(cast.requester, id)
  expect(seen?.seenBy?.role).toBe('supervisor')
})

test('the name of the adult is told when they are on duty, else only what they are', async () => {
  await onDuty(cast.adult)
  const first = await call(cast.requester)
  await acknowledgeAlert(cast.adult, first)
  expect((await readCall(cast.requester, first))?.seenBy?.name).toBe('Mr. Solano')
  const second = await call(cast.requester)
  await acknowledgeAlert(cast.safeguarding, second)
  expect((await readCall(cast.requester, second))?.seenBy).toEqual({
    role: 'safeguarding',
    name: null,
    you: false,
  })
})

test('nobody answers their own call, and no member sees or answers that of another', async () => {
  const id = await call(cast.requester)
  expect(await acknowledgeAlert(cast.requester, id)).toMatchObject({ refusal: { code: 'not-you' } })
  for (const other of [cast.other, cast.mediator1]) {
    expect(await readCall(other, id)).toBeNull()
    expect(await acknowledgeAlert(other, id)).toMatchObject({ refusal: { code: 'not-found' } })
  }
})

test('every adult who is called reads who needs them, though they know them from no case', async () => {
  const id = await call(cast.mediator1)
  for (const adult of adults())
    expect((await readCall(adult, id))?.caller, 'who calls').toBe('Noor')
})

test('place and words are sealed, and open for the adults alone', async () => {
  const id = await call(cast.requester, { place: 'Library', note: 'I am scared to go home.' })
  const [row] = await asOwner<{ text: string }>(
    'select place_sealed || note_sealed as text from alert where id = $1',
    [id],
  )
  expect(row?.text).not.toMatch(/Library|scared/)
  expect(await readCall(cast.supervisor, id)).toMatchObject({
    place: 'Library',
    note: 'I am scared to go home.',
  })
  expect(await readCall(cast.requester, id)).toMatchObject({ place: null, note: null })
})

test('who wishes for another adult is heard by the safeguarding lead alone', async () => {
  await onDuty(cast.adult)
  const id = await call(cast.requester, { otherAdult: true, note: 'It is about Ms. Adeyemi.' })
  await passTime(id)
  expect(await toldOfCall('alert.call', id)).toEqual([cast.safeguarding])
  expect(await toldOfCall('alert.backup', id)).toEqual([cast.safeguarding])
  expect(await readCall(cast.supervisor, id)).toBeNull()
  expect((await listCalls(cast.supervisor, new Date())).waiting).not.toContainEqual(
    expect.objectContaining({ id }),
  )
  expect(await acknowledgeAlert(cast.supervisor, id)).toMatchObject({ ok: false })
  expect(await acknowledgeAlert(cast.safeguarding, id)).toMatchObject({ ok: true })
})

test('in a case, another adult means that the supervisor reads no word of it there either', async () => {
  const { ref } = await callFromCase(cast.requester, {
    otherAdult: true,
    what: 'Not Ms. Adeyemi please.',
  })
  const asSupervisor = await openCaseView({ id: cast.supervisor }, ref)
  expect(asSupervisor?.hold).toBe('safety')
  expect(JSON.stringify(asSupervisor)).not.toContain('Not Ms. Adeyemi')
  const asLead = await openCaseView({ id: cast.safeguarding }, ref)
  expect(asLead?.alerts[0]?.note).toBe('Not Ms. Adeyemi please.')
})

test('a call from a case stops the case, and tells the adults where to go', async () => {
  const { id, ref } = await callFromCase(cast.requester, { room: 'Room 12', what: 'Please come.' })
  const view = await openCaseView({ id: cast.requester }, ref)
  expect(view).toMatchObject({ hold: 'safety', status: 'adult' })
  expect(await readCall(cast.supervisor, id)).toMatchObject({
    ref,
    place: 'Room 12',
    note: 'Please come.',
  })
})

test('whoever is called is not told once more that the case waits; the other supervisors are', async () => {
  await onDuty(cast.adult)
  const { id, ref } = await callFromCase(cast.requester)
  expect(await toldOfCall('alert.call', id)).toEqual([cast.adult])
  const notices = await asOwner<{ id: string }>(
    `select recipient_id as id from message where template = 'raiseConcern.supervisors' and params->>'ref' = $1`,
    [ref],
  )
  expect(notices).toEqual([{ id: cast.supervisor }])
})

test('an adult who is a side in the case neither sees the call nor is told of it', async () => {
  const { id, ref } = await callFromCase(cast.supervisor)
  await passTime(id)
  expect(await toldOfCall('alert.call', id)).toEqual([cast.adult, cast.safeguarding].sort())
  expect(await toldOfCall('alert.backup', id)).not.toContain(cast.supervisor)
  // a supervisor who is a side of somebody else's case
  const theirs = await begin(programmeId, cast.requester, 'request', request)
  await asOwner(
    `insert into case_relation (id, case_id, person_id, relation, from_at)
     select $1, id, $2, 'witness', now() from cases where ref = $3`,
    [randomUUID(), cast.adult, theirs.ref],
  )
  await onDuty(cast.adult)
  expect((await whoAnswers(cast.requester, { programmeId, ref: theirs.ref })).onDuty).toEqual([])
  await send(theirs, cast.requester, 'raiseConcern', { imminence: 'today' })
  const [row] = await asOwner<{ id: string }>(
    'select a.id from alert a join cases c on c.id = a.case_id where c.ref = $1',
    [theirs.ref],
  )
  const second = row?.id ?? ''
  await passTime(second)
  const everybody = [cast.supervisor, cast.safeguarding].sort()
  expect(await toldOfCall('alert.call', second)).toEqual(everybody)
  expect(await toldOfCall('alert.backup', second)).toEqual(everybody)
  expect(await readCall(cast.adult, second)).toBeNull()
  expect(await acknowledgeAlert(cast.adult, second)).toMatchObject({ ok: false })
  expect(ref).not.toBe(theirs.ref)
})

test('pressing twice calls once; another programme cannot be called', async () => {
  const key = randomUUID()
  const body = { imminence: 'now' }
  const first = await callForAdult(member(cast.requester), body, key)
  expect(await callForAdult(member(cast.requester), body, key)).toEqual(first)
  const elsewhere = { ...body, programmeId: randomUUID() }
  expect(await callForAdult(member(cast.requester), elsewhere, null)).toMatchObject({
    refusal: { code: 'not-found' },
  })
})
