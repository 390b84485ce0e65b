import type { PoolClient } from 'pg'
import { database } from '#lib/db/client.ts'
import { asOwner } from '../as-owner.ts'

/** `cut`: the connection is lost when the statement is done; `full`: PostgreSQL refuses it, its disk is full. */
export type Break = 'cut' | 'full'

/** The statement that was hit, or null where there were fewer. */
export type Breaking = { hit: string | null; mend(): void }

type Query = (...args: unknown[]) => Promise<unknown>

/** From now on the n-th statement that this process sends in a transaction meets the fault, until it is mended. */
export function breakStatement(n: number, how: Break): Breaking {
  const { pool } = database()
  const breaking: Breaking = { hit: null, mend: () => Reflect.deleteProperty(pool, 'connect') }
  const connect = pool.connect.bind(pool)
  let count = 0
  const watch = (client: PoolClient): PoolClient => {
    const raw = client.query as unknown as Query
    const query: Query = async (...args) => {
      if (++count !== n) return raw(...args)
      breaking.hit = textOf(args[0])
      return how === 'cut' ? cut(client, () => raw(...args)) : refuse(raw, breaking.hit)
    }
    return new Proxy(client, {
      get: (target, key) => (key === 'query' ? query : Reflect.get(target, key)),
    })
  }
  Object.assign(pool, {
    connect: (callback?: unknown) => (callback ? connect(callback) : connect().then(watch)),
  })
  return breaking
}

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : String(Object(statement).text)

/** What the statement did may be there or not: nobody is told. */
async function cut(client: PoolClient, work: () => Promise<unknown>): Promise<never> {
  await work()
  const { processID } = client as unknown as { processID: number }
  await asOwner('select pg_terminate_backend($1, 10000)', [processID])
  throw Object.assign(new Error('Connection terminated unexpectedly'), { code: 'ECONNRESET' })
}

/** The error is PostgreSQL's own. Where it refuses the end of a transaction, nothing of it is left. */
async function refuse(raw: Query, text: string): Promise<unknown> {
  try {
    return await raw("do $$ begin raise exception 'no room' using errcode = '53100'; end $$")
  } finally {
    if (/^\s*commit/i.test(text)) await raw('ROLLBACK')
  }
}
