import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { isUuid } from '#lib/shared/is-uuid.ts'
import { nothing } from '#machines/case/events/fields.ts'
import { mayTakeBack } from './_rights.ts'

/**
 * Whoever logged a talk deletes it again, within a day and while it is no case. `not-found` for whoever may not know
 * of it, `not-you` for everybody else and for later.
 */
export async function takeBackLog(
  actor: Pick<Actor, 'id'>,
  id: string | undefined,
  input: unknown = {},
): Promise<Result<Answer>> {
  const said = parseInput(nothing, input)
  if (!said.ok) return said
  if (!isUuid(id)) return refuse('not-found')
  const at = await now()
  return withActor(actor.id, async (tx) => {
    const log = await tx.quickLog.findUnique({
      where: { id },
      select: {
        programmeId: true,
        loggedById: true,
        createdAt: true,
        promotion: { select: { at: true } },
      },
    })
    if (!log) return refuse('not-found')
    if (!mayTakeBack(actor, log, at)) return refuse('not-you')
    await tx.quickLog.deleteMany({ where: { id } })
    return ok({ body: {}, next: `/quick-logs?programme=${log.programmeId}&done=taken-back` })
  })
}
