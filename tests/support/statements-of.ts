import pg from 'pg'

/** One statement as it was sent to PostgreSQL. */
export type Statement = { text: string; values?: unknown[] }

/** The statements that some work of this process sends to PostgreSQL, one after the other. */
export async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const statements: Statement[] = []
  const { query } = pg.Client.prototype
  pg.Client.prototype.query = function listened(this: pg.Client, ...args: unknown[]) {
    const [first, values = []] = args as [string | Statement, unknown[]?]
    statements.push(typeof first === 'string' ? { text: first, values } : { ...first })
    return (query as (...all: unknown[]) => unknown).apply(this, args)
  } as typeof query
  try {
    await work()
  } finally {
    pg.Client.prototype.query = query
  }
  return statements
}
