import 'server-only'
import { now } from '#lib/clock.ts'
import { withActor } from '#lib/db/with-actor.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { isUuid } from '#lib/shared/is-uuid.ts'
import { nothing } from '#machines/case/events/fields.ts'

/**
 * An adult says that a call is over: whoever took it, or another one who may answer it, for who took it may be away.
 * Refuses as long as nobody has taken it, and whoever called themselves.
 */
export async function finishCall(
  adult: string,
  id: string,
  input: unknown = {},
): Promise<Result<null>> {
  const said = parseInput(nothing, input)
  if (!said.ok) return said
  if (!isUuid(id)) return refuse('not-found')
  return withActor(adult, async (tx) => {
    const call = await tx.alert.findUnique({
      where: { id },
      select: { raisedById: true, acknowledgedAt: true },
    })
    if (!call) return refuse('not-found')
    if (call.raisedById === adult) return refuse('not-you')
    if (!call.acknowledgedAt) return refuse('changed-meanwhile')
    await tx.alert.updateMany({ where: { id, doneAt: null }, data: { doneAt: await now() } })
    return ok(null)
  })
}
