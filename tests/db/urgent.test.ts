import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { disconnect } from '#lib/db/client.ts'
import { runDue } from '#lib/effects/run-due.ts'
import { readReceipt } from '#lib/requests/read-receipt.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { referral } from '#machines/case/paths/payloads.ts'
import { asOwner } from '#tests/support/as-owner.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { askAs } from '#tests/support/send-event.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// What the receipt calls urgent is urgent on the board, and an adult is called.

let cast: Cast
beforeAll(async () => {
  ;({ cast } = await castProgramme())
})
afterAll(disconnect)

it.each([
  ['that can wait', {}, null],
  ['of today', { urgency: 'today' }, 'today'],
  ['of people who are not safe right now', { madeSafe: false }, 'now'],
  ['of people who are not safe, and of today', { madeSafe: false, urgency: 'today' }, 'now'],
])('a referral %s', async (_, told, imminence) => {
  await askAs(cast.referrer)
  const filing = { type: 'refer', payload: { ...referral, ...told } }
  const answer = await call('cases', { json: filing, key: randomUUID() })
  expect(answer.status).toBe(201)
  const { ref } = (await answer.json()) as { ref: string }
  await runDue(500)
  const rows = await asOwner(
    `select urgent, (select imminence from alert where case_id = c.id) as imminence from cases c where ref = $1`,
    [ref],
  )
  expect(rows).toEqual([{ urgent: imminence !== null, imminence }])
  expect(await readReceipt('refer')).toMatchObject({ ref, urgent: imminence !== null })
})
