import 'server-only'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import type { Budget } from './budgets.ts'

/** An attempt that was granted: what to give back when it turns out to have been right. */
export type Taken = { keys: string[]; moment: string }

/**
 * Takes one attempt from each budget, or from none: exact however many try at once, since the database decides
 * in one statement under a lock. Refused with `slow-down` and the seconds to wait.
 */
export const takeAttempt = (budgets: Budget[]): Promise<Result<Taken>> =>
  withActor(null, (tx) => takeAttemptIn(tx, budgets))

/** The same at the end of a transaction that has looked something up first. */
export async function takeAttemptIn(tx: Tx, budgets: Budget[]): Promise<Result<Taken>> {
  const keys = budgets.map(({ key }) => key)
  const most = budgets.map((budget) => budget.most)
  const seconds = budgets.map((budget) => budget.seconds)
  const [row] = await tx.$queryRaw<{ wait: number; taken: string | null }[]>`
    select wait, taken from app.take_attempt(${keys}::text[], ${most}::int[], ${seconds}::int[])`
  if (!row?.taken) return refuse('slow-down', { wait: row?.wait ?? 1 })
  return ok({ keys, moment: row.taken })
}

/** Whoever was right has used up nothing. */
export async function giveBack({ keys, moment }: Taken): Promise<void> {
  await withActor(
    null,
    (tx) => tx.$executeRaw`select app.give_back_attempt(${keys}::text[], ${moment})`,
  )
}
