import 'server-only'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result } from '#lib/result.ts'

export const EndedDuty = z.strictObject({ programmeId: z.guid().toLowerCase() })

/** Goes off duty at once. For somebody who is not on duty nothing changes. */
export async function endDuty(actor: Actor, input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(EndedDuty, input)
  if (!parsed.ok) return parsed
  const at = await now()
  await withActor(actor.id, (tx) =>
    tx.duty.updateMany({
      where: {
        personId: actor.id,
        programmeId: parsed.value.programmeId,
        fromAt: { lte: at },
        untilAt: { gt: at },
      },
      data: { untilAt: at },
    }),
  )
  return ok({ body: {}, next: '/board' })
}
