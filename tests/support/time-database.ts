import pg from 'pg'

/** One statement as it was sent to PostgreSQL. */
export type Statement = { text: string; values?: unknown[] | undefined }
type Work = { statements: Statement[]; milliseconds: number }

let watched: Work | null = null
const { query } = pg.Client.prototype

/** From now on every statement of this process is timed while somebody asks for it with `timeDatabase`. */
export function watchDatabase(): void {
  pg.Client.prototype.query = function timed(this: pg.Client, ...args: unknown[]) {
    const work = watched
    const answer = (query as (...all: unknown[]) => unknown).apply(this, args)
    if (!work || !(answer instanceof Promise)) return answer
    const [first] = args
    work.statements.push(
      typeof first === 'string'
        ? { text: first, values: args[1] as unknown[] }
        : { ...(first as Statement) },
    )
    const began = performance.now()
    return answer.finally(() => {
      work.milliseconds += performance.now() - began
    })
  } as typeof query
}

/** Which statements some work sends to PostgreSQL, one after the other, and how long it waits for them. */
export async function timeDatabase(run: () => Promise<unknown>): Promise<Work> {
  const work: Work = { statements: [], milliseconds: 0 }
  watched = work
  try {
    await run()
  } finally {
    watched = null
  }
  return work
}
