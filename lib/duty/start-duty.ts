import 'server-only'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { Actor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { moment } from '#machines/case/events/fields.ts'
import { answersCalls } from './answers-calls.ts'
import { LONGEST_HOURS } from './duty-ends.ts'

export const NewDuty = z.strictObject({ programmeId: z.guid().toLowerCase(), until: moment })

/**
 * Goes on duty until a moment, at most 14 hours away; for somebody who is on duty already the end moves. Calls for
 * an adult reach whoever is on duty first.
 */
export async function startDuty(actor: Actor, input: unknown): Promise<Result<Answer>> {
  const parsed = parseInput(NewDuty, input)
  if (!parsed.ok) return parsed
  const { programmeId } = parsed.value
  if (!answersCalls(actor, programmeId)) return refuse('not-you')
  const fromAt = await now()
  const untilAt = new Date(parsed.value.until)
  const hours = (untilAt.getTime() - fromAt.getTime()) / 3_600_000
  if (hours <= 0) return refuse('invalid', { fields: [{ path: 'until', code: 'too-early' }] })
  if (hours > LONGEST_HOURS)
    return refuse('invalid', { fields: [{ path: 'until', code: 'too-late' }] })
  await withActor(actor.id, async (tx) => {
    const moved = await tx.duty.updateMany({
      where: { personId: actor.id, programmeId, fromAt: { lte: fromAt }, untilAt: { gt: fromAt } },
      data: { untilAt },
    })
    if (moved.count > 0) return
    await tx.duty.createMany({
      data: [{ id: randomUUID(), personId: actor.id, programmeId, fromAt, untilAt }],
    })
  })
  return ok({ body: { until: untilAt.toISOString() }, next: '/board' })
}
