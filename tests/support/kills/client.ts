import { randomUUID } from 'node:crypto'
import { DEMO_PASSWORD } from '#lib/programmes/demo-people.ts'
import type { Told } from './judge-history.ts'

/** What was sent, so that the same can be sent again. */
export type Sent = { told: Told; by: Client; address: string; body: object }

/** A program that speaks to Parley over HTTP as somebody of the demo, and writes down what it is told. */
export class Client {
  readonly #sent: Sent[]
  #origin = ''
  #cookie = ''

  constructor(sent: Sent[]) {
    this.#sent = sent
  }

  /** From now on Parley is found here; whoever signed in stays signed in. */
  movesTo(origin: string): void {
    this.#origin = origin
  }

  async signIn(name: string): Promise<void> {
    const body = { email: `${name}@demo.test`, password: DEMO_PASSWORD }
    const answer = await this.#post('/api/sign-in', body, randomUUID())
    if (!answer.ok) throw new Error(`${name} cannot sign in: ${answer.status}`)
    this.#cookie = answer.headers
      .getSetCookie()
      .map((cookie) => cookie.split(';')[0])
      .join('; ')
  }

  /** Files a request. Gives where the case is, or null when this was not acknowledged. */
  file(payload: object) {
    return this.#send('request', '/api/cases', { payload })
  }

  /** Sends an event of a case as of a version. Gives where the case is then, or null. */
  event(at: { ref: string; version: number }, type: string, payload: object) {
    const body = { type, payload, seenVersion: at.version }
    return this.#send(type, `/api/cases/${at.ref}/events`, body)
  }

  /** What this supervisor reads of a case, as text: also what people wrote in private, with a reason. */
  async read(ref: string): Promise<string> {
    await this.#post(`/api/cases/${ref}/openings`, { reason: 'follow-up' }, randomUUID())
    const headers = { Cookie: this.#cookie }
    const answer = await fetch(`${this.#origin}/api/cases/${ref}`, { headers })
    if (!answer.ok) throw new Error(`${ref} cannot be read: ${answer.status}`)
    return answer.text()
  }

  /** Sends the same once more, with the same key, and notes what is told now. */
  async again({ told, address, body }: Sent): Promise<void> {
    told.said = await this.#ask(address, body, told.key)
  }

  async #send(type: string, address: string, body: object) {
    const told: Told = { key: randomUUID(), type, said: 'unknown' }
    this.#sent.push({ told, by: this, address, body })
    told.said = await this.#ask(address, body, told.key)
    return typeof told.said === 'string' ? null : told.said
  }

  async #ask(address: string, body: object, key: string): Promise<Told['said']> {
    try {
      const answer = await this.#post(address, body, key)
      if (answer.ok) {
        const { ref, version } = (await answer.json()) as { ref: string; version: number }
        return { ref, version }
      }
      // "Something went wrong" promises nothing; every other no says that nothing was done.
      return answer.status === 500 ? 'unknown' : 'refused'
    } catch {
      return 'unknown'
    }
  }

  #post(address: string, body: object, key: string): Promise<Response> {
    const headers = {
      'Content-Type': 'application/json',
      Origin: this.#origin,
      Cookie: this.#cookie,
      'Idempotency-Key': key,
    }
    return fetch(this.#origin + address, { method: 'POST', headers, body: JSON.stringify(body) })
  }
}
