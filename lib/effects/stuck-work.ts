import 'server-only'
import { readAs } from '#lib/db/with-actor.ts'

/** How much did not go through, though it was tried at least three times: inside Parley, and by mail. */
export type StuckWork = { inside: number; mails: number }

/** What is stuck in the programmes whose cases or calls this person looks after; for others nothing. */
export async function stuckWork(actorId: string): Promise<StuckWork> {
  const [stuck] = await readAs(
    actorId,
    (tx) => tx.$queryRaw<StuckWork[]>`select inside, mails from app.stuck_work()`,
  )
  return stuck ?? { inside: 0, mails: 0 }
}
