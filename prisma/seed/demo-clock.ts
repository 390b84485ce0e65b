import pg from 'pg'

const shared = globalThis as typeof globalThis & { parleyClockOffset?: number }

/**
 * Sets the demo's clock, as the database's owner: the stories begin in the past, and the clock goes forward
 * with them until it is now. Only where nobody is served yet: a running server would not notice.
 */
export class DemoClock {
  readonly #client: pg.Client
  readonly #began = new Date()
  #offset = Number.NEGATIVE_INFINITY

  constructor(ownerUrl: string) {
    this.#client = new pg.Client({ connectionString: ownerUrl })
  }

  open = (): Promise<unknown> => this.#client.connect()

  /** From now on it is this time. The clock goes on from there as clocks do. */
  async set(time: Date): Promise<void> {
    const seconds = Math.ceil((time.getTime() - Date.now()) / 1000)
    // Telling takes its time too: where it took longer than the story, the clock stays ahead and never goes back.
    this.#offset = Math.min(Math.max(seconds, this.#offset), 0)
    await this.#write(this.#offset)
  }

  /** It is now again. */
  async close(): Promise<void> {
    await this.#write(0)
    await this.#client.end()
  }

  /** The real time at which the stories are told: what "today" is in all of them. */
  get today(): Date {
    return this.#began
  }

  async #write(seconds: number): Promise<void> {
    await this.#client.query(
      `insert into demo_clock (id, offset_seconds) values (1, $1)
       on conflict (id) do update set offset_seconds = excluded.offset_seconds`,
      [seconds],
    )
    shared.parleyClockOffset = seconds
  }
}
