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
import { castProgramme } from '../support/cast-programme.ts'

let cast: Cast

beforeAll(async () => {
  const made = await castProgramme()
  cast = made.cast
  const { payload } = exampleEvent('request')
  const requestId = randomUUID()
  await openCase({ id: cast.requester }, made.programmeId, { type: 'request', payload, requestId })
  await runDue(200)
})
afterAll(disconnect)

test('the supervisor is told of a request by its number alone; the one who asked is not', async () => {
  const lines = await readMailbox(cast.supervisor)
  const [first] = lines.filter(({ template }) => template === 'request.supervisors')
  expect(first?.ref).toMatch(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/)
  expect(first).toMatchObject({ read: false, recipient: null })
  expect(await readMailbox(cast.requester)).toEqual([])
})

test("one's own messages can be marked as read, one by one and all, and nobody else's", async () => {
  const [first] = await readMailbox(cast.supervisor)
  const before = await countNew(cast.supervisor)
  await markRead(cast.requester, { id: first?.id })
  expect(await countNew(cast.supervisor)).toBe(before)
  await markRead(cast.supervisor, { id: first?.id })
  expect(await countNew(cast.supervisor)).toBe(before - 1)
  await markRead(cast.supervisor, {})
  expect(await countNew(cast.supervisor)).toBe(0)
})

test('outside the demo nobody reads what others were told, and the clock does not jump', async () => {
  expect(await readEverybodys()).toEqual([])
  expect(await jump({ days: 1 })).toMatchObject({ ok: false, refusal: { code: 'not-found' } })
})
