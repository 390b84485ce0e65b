import 'server-only'
import { now } from '#lib/clock.ts'
import { become } from '#lib/db/with-actor.ts'
import { sendMessage } from '#lib/effects/send-message.ts'
import { ok, type Result } from '#lib/result.ts'
import { answerCall } from './_answer-call.ts'

/**
 * An adult says that they have seen a call and look after it. The first one counts and whoever called is told; for
 * another adult who comes later nothing changes.
 */
export const acknowledgeAlert = (
  adult: string,
  id: string,
  input: unknown = {},
): Promise<Result<null>> =>
  answerCall(adult, id, input, async (tx, { raisedById, programmeId, caseId }) => {
    const at = await now()
    const first = await tx.alert.updateMany({
      where: { id, acknowledgedAt: null },
      data: { acknowledgedAt: at, acknowledgedBy: adult },
    })
    if (first.count === 1) {
      await become(tx, 'system')
      const to = { programmeId, caseId, alert: id, recipients: [raisedById] }
      await sendMessage(tx, { ...to, template: 'alert.seen', at })
    }
    return ok(null)
  })
