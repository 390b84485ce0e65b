import { withActor } from '#lib/db/with-actor.ts'

/**
 * Opens every connection of the pool. Without it the first of many at once is done before the others have a
 * connection, and nothing is a race.
 */
export async function warmPool(): Promise<void> {
  const pause = () => withActor(null, (tx) => tx.$queryRaw`select pg_sleep(0.1)::text`)
  await Promise.all(Array.from({ length: 12 }, pause))
}
