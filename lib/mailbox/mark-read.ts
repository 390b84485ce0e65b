import 'server-only'
import { z } from 'zod'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result } from '#lib/result.ts'

export const Which = z.strictObject({ id: z.uuid().optional() })

/** Marks one of this person's messages as read, or all of them. Somebody else's stay as they are. */
export async function markRead(personId: string, input: unknown): Promise<Result<Answer>> {
  const which = parseInput(Which, input)
  if (!which.ok) return which
  const readAt = await now()
  const { id } = which.value
  await withActor(personId, (tx) =>
    tx.message.updateMany({
      where: { recipientId: personId, readAt: null, ...(id ? { id } : {}) },
      data: { readAt },
    }),
  )
  return ok({ body: {}, next: '/mailbox' })
}
