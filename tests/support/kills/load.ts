import { exampleEvent } from '#machines/case/paths.ts'
import { Client, type Sent } from './client.ts'

type At = { ref: string; version: number }

/** People of the demo who file requests and work on them, as fast as they are answered. */
export class Load {
  readonly sent: Sent[] = []
  readonly #parties = Array.from({ length: 4 }, () => new Client(this.sent))
  readonly #supervisors = Array.from({ length: 2 }, () => new Client(this.sent))
  readonly #words = new Map<string, string>()
  #waiting: At[] = []
  #looked = 0

  async signIn(origin: string): Promise<void> {
    this.movesTo(origin)
    for (const [n, party] of this.#parties.entries()) await party.signIn(`party${n + 1}`)
    for (const supervisor of this.#supervisors) await supervisor.signIn('supervisor')
  }

  movesTo(origin: string): void {
    for (const client of [...this.#parties, ...this.#supervisors]) client.movesTo(origin)
  }

  /** Goes on until something is not acknowledged, for everybody. `told` is called at each acknowledgement. */
  async run(told: () => void): Promise<void> {
    const going = { on: true }
    this.#waiting = []
    await Promise.all([
      ...this.#parties.map((party) => this.#files(party, told, going)),
      ...this.#supervisors.map((supervisor) => this.#works(supervisor, told, going)),
    ])
  }

  async #files(party: Client, told: () => void, going: { on: boolean }): Promise<void> {
    while (going.on) {
      const words = `What happened, number ${this.#words.size + 1}.`
      const payload = { ...exampleEvent('request').payload, whatHappened: words }
      const at = await party.file(payload)
      if (!at) break
      this.#words.set(at.ref, words)
      this.#waiting.push(at)
      told()
    }
    going.on = false
  }

  /** Takes requests up and writes on them, each as far as three events. */
  async #works(supervisor: Client, told: () => void, going: { on: boolean }): Promise<void> {
    while (going.on) {
      const at = this.#waiting.shift()
      if (!at) {
        // Nothing to do yet: the others need their turn.
        await new Promise(setImmediate)
        continue
      }
      const worked = await this.#worksOn(supervisor, at, told)
      if (!worked) break
    }
    going.on = false
  }

  async #worksOn(supervisor: Client, start: At, told: () => void): Promise<boolean> {
    let at: At | null = start
    for (const [type, payload] of work) {
      at = await supervisor.event(at, type, payload)
      if (!at) return false
      told()
    }
    return true
  }

  /**
   * Of those who were left without an answer since the last time, every second asks again: about the others nobody
   * ever will. Gives how many had no answer, and how many still have none although they asked.
   */
  async asksAgain(): Promise<{ unanswered: number; still: number }> {
    const unknown = this.sent.slice(this.#looked).filter(({ told }) => told.said === 'unknown')
    this.#looked = this.sent.length
    const asked = unknown.filter((_, n) => n % 2 === 0)
    for (const one of asked) await one.by.again(one)
    const still = asked.filter(({ told }) => told.said === 'unknown').length
    return { unanswered: unknown.length, still }
  }

  /** What cannot be read any more of the newest requests, by the one who wrote them down. */
  async unreadable(): Promise<string[]> {
    const [reader] = this.#supervisors
    const newest = [...this.#words].slice(-5)
    const texts = await Promise.all(newest.map(async ([ref]) => (await reader?.read(ref)) ?? ''))
    return newest.filter(([, words], n) => !texts[n]?.includes(words)).map(([ref]) => ref)
  }
}

const work = [
  ['startScreening', {}],
  ['annotate', { text: 'Rang them, nobody was there.' }],
  ['pause', { kind: 'pause', reason: 'Holidays.' }],
] as const
