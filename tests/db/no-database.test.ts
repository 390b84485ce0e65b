import { afterAll, expect, it, vi } from 'vitest'
import { findPort } from '#bin/find-port.ts'
import { disconnect } from '#lib/db/client.ts'
import { call } from '#tests/support/call-route.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// While the database is away people are told that nothing was done.

afterAll(disconnect)

/** Where nobody listens. */
async function away(): Promise<string> {
  const url = new URL(process.env.DATABASE_URL ?? '')
  url.port = String(await findPort('127.0.0.1', 0))
  return url.href
}

it('says busy while no database answers', async () => {
  process.env.DATABASE_URL = await away()
  const health = await call('health', { method: 'GET' })
  expect(health.status).toBe(503)
  const sent = { email: 'somebody@example.org', password: 'talk-it-out-together' }
  const answer = await call('sign-in', { json: sent })
  expect([answer.status, ((await answer.json()) as { code: string }).code]).toEqual([503, 'busy'])
})
