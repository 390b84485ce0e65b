import { randomUUID } from 'node:crypto'
import { type APIRequestContext, request } from '@playwright/test'
import { DEMO_PASSWORD } from '#lib/programmes/demo-people.ts'

const origin = (): string => process.env.PARLEY_TEST_ORIGIN ?? ''

/** A program that speaks to Parley over HTTP, as somebody of the demo or as nobody. */
export async function speakAs(name: string | null): Promise<APIRequestContext> {
  const api = await request.newContext({
    baseURL: origin(),
    extraHTTPHeaders: { Origin: origin(), 'Accept-Language': 'en' },
  })
  if (name === null) return api
  const answer = await api.post('/api/sign-in', {
    data: { email: `${name}@demo.test`, password: DEMO_PASSWORD },
  })
  if (!answer.ok()) throw new Error(`${name} cannot sign in: ${answer.status()}`)
  return api
}

export type Moved = { ref: string; version: number; state: string }

/** Files a request as whoever speaks; the payload is whole, with whatever differs. */
export async function fileRequest(api: APIRequestContext, differs: object = {}): Promise<Moved> {
  const answer = await api.post('/api/cases', {
    data: { payload: { ...letter, ...differs } },
    headers: { 'Idempotency-Key': randomUUID() },
  })
  if (answer.status() !== 201) throw new Error(`not filed: ${await answer.text()}`)
  return answer.json()
}

/** Sends an event to a case, as of a version. */
export const sendEvent = (
  api: APIRequestContext,
  ref: string,
  data: object,
  key: string = randomUUID(),
) => api.post(`/api/cases/${ref}/events`, { data, headers: { 'Idempotency-Key': key } })

/** A whole request, nothing left out that must be there. */
export const letter = {
  otherPeople: [{ name: 'Robin', relationship: 'neighbour' }],
  whatHappened: 'We both want the table by the window, and neither of us says so.',
  safety: {
    SQ1: 'no',
    SQ2: 'no',
    SQ3: 'no',
    SQ4: 'no',
    SQ5: 'no',
    SQ6: 'no',
    SQ7: 'no',
    SQ8: 'no',
    SQ9: 'no',
    SQ10: 'skip',
  },
  contact: { channel: 'in-person' },
  mayContactOther: 'now',
  understood: true,
}
