import 'server-only'
import { clockOffset } from '#lib/clock.ts'
import { database } from './client.ts'
import type { Prisma } from './generated/client.ts'

/** A running transaction in which the database knows who asks. */
export type Tx = Prisma.TransactionClient

/** Who asks: a person's id, `system` for deadlines and jobs, or nobody (sees no rows at all). */
export type Actor = string | 'system' | null

/** The id by which the database knows the system itself. */
export const SYSTEM_ID = '00000000-0000-0000-0000-000000000000'

/**
 * The only way into the database: runs `work` in one transaction as `actor`. Row-level security
 * judges every row by this actor. Throws what `work` throws, after rolling everything back.
 */
export function withActor<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database().prisma.$transaction(async (tx) => {
    await become(tx, actor)
    return work(tx)
  })
}

/** The same for pages and lists: the database refuses any change inside. */
export function readAs<T>(actor: Actor, work: (tx: Tx) => Promise<T>): Promise<T> {
  return database().prisma.$transaction(async (tx) => {
    await tx.$executeRaw`set transaction read only`
    await become(tx, actor)
    return work(tx)
  })
}

/** Goes on as somebody else inside a running transaction: for a guest who has just been given a person. */
export async function become(tx: Tx, actor: Actor): Promise<void> {
  const id = actor === 'system' ? SYSTEM_ID : (actor ?? '')
  const offset = String(await clockOffset())
  await tx.$queryRaw`select set_config('app.actor', ${id}, true), set_config('app.clock_offset', ${offset}, true)`
}
