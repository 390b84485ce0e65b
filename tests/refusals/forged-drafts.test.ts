import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { currentActor } from '#lib/auth/current-actor.ts'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import { disconnect } from '#lib/db/client.ts'
import { takeInvitation } from '#lib/people/fresh-invitation.ts'
import { readReceipt } from '#lib/requests/read-receipt.ts'
import { readRequest } from '#lib/requests/read-request.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { call } from '#tests/support/call-route.ts'
import { castProgramme } from '#tests/support/cast-programme.ts'
import { openBrowser } from '#tests/support/cookie-jar.ts'

vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts'))
vi.mock('next-intl/server', () => import('#tests/support/plain-words.ts'))

// What the server keeps for itself beside the drafts must not be taken from what a browser says it has typed.

let cast: Cast

beforeAll(async () => {
  ;({ cast } = await castProgramme())
})
beforeEach(() => {
  openBrowser()
})
afterAll(disconnect)

const put = (form: string, json: object) => call(`drafts/${form}`, { method: 'PUT', json })

test('nobody gets in by saying that a request of somebody else was just sent from here', async () => {
  const key = randomUUID()
  const filed = {
    key,
    ref: cast.otherCase,
    personId: cast.supervisor,
    at: new Date().toISOString(),
  }
  await put('request', { filed })
  const answer = await call('cases', { json: { draft: 'request' }, key })
  expect(await currentActor()).toBeNull()
  expect(answer.status).toBe(422)
})

test('a draft is no receipt, no invitation and no request that was begun', async () => {
  await signInPerson(cast.requester)
  await put('request-receipt', { ref: 'ZZZZ-2222', code: null, urgent: false, at: new Date() })
  await put(`invitation:${cast.other.toUpperCase()}`, { code: 'ABCD-ABCD-ABCD-ABCD' })
  await put('request', { programme: 'x', key: 'x', answers: { limits: {} } })
  expect(await readReceipt('request')).toBeNull()
  expect(await takeInvitation(cast.other)).toBeNull()
  expect(await readRequest()).toBeNull()
})
