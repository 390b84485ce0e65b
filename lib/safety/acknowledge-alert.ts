import 'server-only'
import { now } from '#lib/clock.ts'
import { become, withActor } from '#lib/db/with-actor.ts'
import { sendMessage } from '#lib/effects/send-message.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { isUuid } from '#lib/shared/is-uuid.ts'
import { nothing } from '#machines/case/events/fields.ts'

/**
 * An adult says that they have seen a call and look after it. The first one counts and whoever called is told; for
 * another adult who comes later nothing changes.
 */
export async function acknowledgeAlert(
  adult: string,
  id: string,
  input: unknown = {},
): Promise<Result<null>> {
  const said = parseInput(nothing, input)
  if (!said.ok) return said
  if (!isUuid(id)) return refuse('not-found')
  return withActor(adult, async (tx) => {
    const alert = await tx.alert.findUnique({
      where: { id },
      select: { raisedById: true, programmeId: true, caseId: true },
    })
    if (!alert) return refuse('not-found')
    // Whoever called sees their own call, and must not be the one who answers it.
    if (alert.raisedById === adult) return refuse('not-you')
    const at = await now()
    const first = await tx.alert.updateMany({
      where: { id, acknowledgedAt: null },
      data: { acknowledgedAt: at, acknowledgedBy: adult },
    })
    if (first.count === 1) {
      await become(tx, 'system')
      const { raisedById, programmeId, caseId } = alert
      const recipients = [raisedById]
      await sendMessage(tx, {
        programmeId,
        caseId,
        alert: id,
        template: 'alert.seen',
        recipients,
        at,
      })
    }
    return ok(null)
  })
}
