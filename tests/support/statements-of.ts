import pg from 'pg'

/** One statement as it was sent to PostgreSQL. */
export type Statement = { text: string; values?: unknown[] }

let heard: Statement[] | null = null

/** From now on the statements of this process can be listened to, with `statementsOf`. */
export function listenToDatabase(): void {
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function listened(this: pg.Client, ...args: unknown[]) {
    const [first, values = []] = args as [string | Statement, unknown[]?]
    heard?.push(typeof first === 'string' ? { text: first, values } : { ...first })
    return (query as (...all: unknown[]) => unknown).apply(this, args)
  } as typeof query
}

/** The statements that some work sends to PostgreSQL, one after the other. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  heard = statements
  try {
    await work()
  } finally {
    heard = null
  }
  return statements
}
