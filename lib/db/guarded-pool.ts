import pg from 'pg'

const endsTransaction = /^\s*(commit|rollback)\s*;?\s*$/i

const textOf = (statement: unknown): string =>
  typeof statement === 'string' ? statement : ((statement as { text?: string } | null)?.text ?? '')

/**
 * One checkout carries at most one transaction: nothing may follow COMMIT or ROLLBACK on it.
 *
 * Without this a Prisma transaction that timed out goes on sending statements after its ROLLBACK;
 * they commit one by one, or land inside the transaction of the next person who gets the connection.
 */
export class GuardedPool extends pg.Pool {
  // `pool.query()` comes in with a callback and is a statement of its own; it needs no guard.
  // biome-ignore lint/suspicious/noExplicitAny: pg declares both forms as overloads of one method
  override connect(callback?: any): any {
    if (callback) return super.connect(callback)
    return super.connect().then(guardCheckout)
  }
}

function guardCheckout(client: pg.PoolClient): pg.PoolClient {
  let over = false
  const query = (...args: unknown[]): unknown => {
    if (over) return Promise.reject(new Error('statement after the end of its transaction refused'))
    if (endsTransaction.test(textOf(args[0]))) over = true
    return (client.query as (...rest: unknown[]) => unknown).apply(client, args)
  }
  const release = (error?: Error | boolean): void => {
    over = true
    client.release(error)
  }
  // A façade, so that whoever kept the old checkout can never reach the raw client again.
  return new Proxy(client, {
    get(target, key) {
      if (key === 'query') return query
      if (key === 'release') return release
      const value = Reflect.get(target, key)
      return typeof value === 'function' ? value.bind(target) : value
    },
  })
}
