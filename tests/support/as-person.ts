import { Client } from 'pg'
import { appUrl } from './database.ts'

/** A connection as the application's own role, on which one can be anybody: what a query without any care sees. */
export class AsPerson {
  readonly #client = new Client({ connectionString: appUrl })

  open = (): Promise<void> => this.#client.connect().then(() => undefined)
  close = (): Promise<void> => this.#client.end()

  /** The rows that this person gets, or with null those that nobody in particular gets. */
  async ask<Row extends object>(
    person: string | null,
    sql: string,
    values: unknown[] = [],
  ): Promise<Row[]> {
    await this.#client.query('begin')
    try {
      await this.#client.query("select set_config('app.actor', $1, true)", [person ?? ''])
      return (await this.#client.query<Row>(sql, values)).rows
    } finally {
      await this.#client.query('rollback')
    }
  }
}
