import 'server-only'
import { setTimeout as sleep } from 'node:timers/promises'
import { withActor } from '#lib/db/with-actor.ts'

type Running = { pid: number; since: string }

const PATIENCE = 5 * 60_000

/**
 * Waits until every transaction of the application that is running now has ended: whoever begins after this was
 * called sees the keys as they were left before. Throws when one runs for five minutes.
 */
export async function untilOthersEnded(): Promise<void> {
  const before = await running()
  for (const until = Date.now() + PATIENCE; ; await sleep(20)) {
    const still = new Set((await running()).map(markOf))
    if (!before.some((one) => still.has(markOf(one)))) return
    if (Date.now() > until) throw new Error('a transaction does not end: try again later')
  }
}

const markOf = ({ pid, since }: Running): string => `${pid} ${since}`

/** The transactions of our own role in our own database, but for the one that asks. */
const running = (): Promise<Running[]> =>
  withActor(
    'system',
    (tx) => tx.$queryRaw<Running[]>`
      select pid, xact_start::text as since from pg_stat_activity
      where usename = current_user and datname = current_database()
        and xact_start is not null and pid <> pg_backend_pid()`,
  )
