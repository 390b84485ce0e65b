import { safetyQuestions } from '#machines/case/vocabulary.ts'
import { call } from './call-route.ts'

/** Sends an HTML form to a route, as a browser does. */
export const post = (address: string, fields: Record<string, string> = {}): Promise<Response> =>
  call(address, {
    text: new URLSearchParams(fields).toString(),
    type: 'application/x-www-form-urlencoded',
  })

/** What a guest answers on the pages that must be answered. */
export const guestAnswers: Record<string, Record<string, string>> = {
  limits: { 'payload.understood:boolean': 'true' },
  you: { 'guest.name': 'Casey' },
  people: {
    'payload.otherPeople.0.name': 'Alex',
    'payload.otherPeople.0.relationship': 'classmate',
  },
  story: { 'payload.whatHappened': 'We both want the table by the window.' },
  safety: Object.fromEntries(safetyQuestions.map((code) => [`payload.safety.${code}`, 'no'])),
  contact: { 'payload.contact.channel': 'in-person' },
  permission: { 'payload.mayContactOther': 'now' },
}

/** Begins a request without an account in the browser that asks, and answers all that must be answered. */
export async function askAsGuest(programme: string): Promise<void> {
  await post('request', { programme })
  for (const [step, fields] of Object.entries(guestAnswers)) {
    const answer = await post(`request/${step}`, fields)
    const to = answer.headers.get('location')
    if (to?.includes('problem')) throw new Error(`${step}: ${to}`)
  }
}
