import { randomUUID } from 'node:crypto'
import { signInPerson } from '#lib/auth/sign-in-person.ts'
import type { Moved } from '#lib/cases/told-to.ts'
import type { CaseEvent } from '#machines/case/events.ts'
import { call } from './call-route.ts'
import { openBrowser } from './cookie-jar.ts'
import { giveSecondFactor } from './give-second-factor.ts'

/** What a route answered: its status, its code where it refuses, and the whole body. */
export type Told = { status: number; code: string | undefined; body: unknown }

/** From now on this person asks, on a device of their own. */
export async function askAs(person: string): Promise<void> {
  openBrowser()
  await giveSecondFactor(person)
  await signInPerson(person)
}

type Place = Pick<Moved, 'ref' | 'version'> | undefined
type Asked = Pick<CaseEvent, 'type' | 'payload'>

/** Sends an event of a case, or the one that opens it, to its route as whoever is signed in. */
export async function sendOnce(at: Place, { type, payload }: Asked, key: string): Promise<Told> {
  const sent = at ? { type, payload, seenVersion: at.version } : { type, payload }
  const answer = await call(at ? `cases/${at.ref}/events` : 'cases', { json: sent, key })
  const body = (await answer.json()) as { code?: string }
  return { status: answer.status, code: body.code, body }
}

/** The same; told that Parley is busy they try again with the same key, as the answer says. */
export async function sendEvent(
  at: Place,
  event: Asked,
  key: string = randomUUID(),
): Promise<Told> {
  for (;;) {
    const told = await sendOnce(at, event, key)
    if (told.status !== 503) return told
  }
}
