import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openCase } from '#lib/cases/open-case.ts'
import { now } from '#lib/clock.ts'
import { disconnect } from '#lib/db/client.ts'
import { jump } from '#lib/mailbox/jump.ts'
import { readEverybodys } from '#lib/mailbox/read-mailbox.ts'
import { exampleEvent } from '#machines/case/paths.ts'
import { castProgramme } from '../support/cast-programme.ts'

const DAY = 86_400_000

// The settings are read when they are first asked for, which is later than here.
process.env.PARLEY_DEMO = '1'

beforeAll(async () => {
  const { programmeId, cast } = await castProgramme()
  const { payload } = exampleEvent('request')
  const requestId = randomUUID()
  await openCase({ id: cast.requester }, programmeId, { type: 'request', payload, requestId })
})
afterAll(disconnect)

test('in the demo time jumps, what has come due is done at once, and everybody sees who was told', async () => {
  const before = await now()
  expect(await jump({ days: 7 })).toMatchObject({ ok: true })
  const ahead = (await now()).getTime() - before.getTime()
  expect(Math.round(ahead / DAY)).toBe(7)
  const { lines: told } = await readEverybodys()
  const names = told.map(({ template, recipient }) => `${template} ${recipient}`)
  expect(names).toContain('request.supervisors Ms. Adeyemi')
})

test.each([0, 61, 1.5, 'x'])('a jump of %s days is refused', async (days) => {
  expect(await jump({ days })).toMatchObject({ ok: false, refusal: { code: 'invalid' } })
})
