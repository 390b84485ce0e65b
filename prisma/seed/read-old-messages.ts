import { withActor } from '#lib/db/with-actor.ts'

const DAY = 86_400_000

/** Everybody has read what is older than three days; what came later still waits for them. */
export async function readOldMessages(people: string[], now: Date): Promise<void> {
  const readAt = new Date(now.getTime() - 3 * DAY)
  for (const recipientId of people) {
    await withActor(recipientId, (tx) =>
      tx.message.updateMany({
        where: { recipientId, readAt: null, sentAt: { lt: readAt } },
        data: { readAt },
      }),
    )
  }
}
