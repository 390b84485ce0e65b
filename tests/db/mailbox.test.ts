import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase } from '#lib/cases/open-case.ts'
import { disconnect } from '#lib/db/client.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { jump } from '#lib/mailbox/jump.ts'
import { markRead } from '#lib/mailbox/mark-read.ts'
import { countNew, readEverybodys, readMailbox } from '#lib/mailbox/read-mailbox.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { send } from '../../prisma/seed/play.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { playIntake } from '../support/play-case.ts'

let programmeId: string
let cast: Cast

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme())
  const { payload } = exampleEvent('request')
  const requestId = randomUUID()
  await openCase({ id: cast.requester }, programmeId, { type: 'request', payload, requestId })
  await runDue(200)
})
afterAll(disconnect)

test('the supervisor is told of a request by its number alone; the one who asked is not', async () => {
  const { lines } = await readMailbox(cast.supervisor)
  const [first] = lines.filter(({ template }) => template === 'request.supervisors')
  expect(first?.ref).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  expect(first).toMatchObject({ read: false, recipient: null })
  expect((await readMailbox(cast.requester)).lines).toEqual([])
})

test("one's own messages can be marked as read, one by one and all, and nobody else's", async () => {
  const [first] = (await readMailbox(cast.supervisor)).lines
  const before = await countNew(cast.supervisor)
  await markRead(cast.requester, { id: first?.id })
  expect(await countNew(cast.supervisor)).toBe(before)
  await markRead(cast.supervisor, { id: first?.id })
  expect(await countNew(cast.supervisor)).toBe(before - 1)
  await markRead(cast.supervisor, {})
  expect(await countNew(cast.supervisor)).toBe(0)
})

test('a full mailbox comes in pages, each message on one of them', async () => {
  await asOwner(
    `insert into message (id, programme_id, recipient_id, template, params, sent_at)
     select gen_random_uuid(), $1, $2, 'request.supervisors', '{}', now() - make_interval(hours => n)
     from generate_series(1, 60) n`,
    [programmeId, cast.mediator1],
  )
  const pages = [1, 2, 3].map((page) => readMailbox(cast.mediator1, page))
  const read = await Promise.all(pages)
  expect(read.map(({ lines, more }) => [lines.length, more])).toEqual([
    [25, true],
    [25, true],
    [10, false],
  ])
  const times = read.flatMap(({ lines }) => lines.map(({ sentAt }) => sentAt))
  expect(times).toEqual(times.toSorted().reverse())
  expect(new Set(read.flatMap(({ lines }) => lines.map(({ id }) => id))).size).toBe(60)
})

test('a mediator who is ruled out hears that they are not needed, and is sent to no page that is closed to them', async () => {
  const proposed = await send(await playIntake(programmeId, cast), cast.supervisor, 'propose', {
    team: [
      { person: cast.mediator1, role: 'lead' },
      { person: cast.mediator2, role: 'co' },
    ],
  })
  let at = proposed
  for (const [mediator, decision] of [
    [cast.mediator1, 'clear'],
    [cast.mediator2, 'exclude'],
  ] as const) {
    at = await send(at, mediator, 'declareConflict', {
      ...exampleEvent('declareConflict', cast).payload,
      knowsConflict: true,
    })
    at = await send(at, cast.supervisor, 'decideConflict', { mediator, decision })
  }
  await runDue(500)
  const linesOf = async (who: string) =>
    (await readMailbox(who)).lines
      .filter(({ ref }) => ref === at.ref)
      .map(({ template, opens }) => [template, opens])
  expect(await linesOf(cast.mediator1)).toContainEqual(['decideConflict.people', true])
  const out = await linesOf(cast.mediator2)
  expect(out).toContainEqual(['appointmentOver.people', false])
  expect(out.filter(([template, opens]) => opens || template === 'decideConflict.people')).toEqual(
    [],
  )
})

test('outside the demo nobody reads what others were told, and the clock does not jump', async () => {
  expect((await readEverybodys()).lines).toEqual([])
  expect(await jump({ days: 1 })).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
})
