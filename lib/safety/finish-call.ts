import 'server-only'
import { now } from '#lib/clock.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { answerCall } from './_answer-call.ts'

/**
 * An adult says that a call is over: whoever took it, or another one who may answer it, for who took it may be away.
 * Refuses as long as nobody has taken it, and whoever called themselves.
 */
export const finishCall = (adult: string, id: string, input: unknown = {}): Promise<Result<null>> =>
  answerCall(adult, id, input, async (tx, { acknowledgedAt }) => {
    if (!acknowledgedAt) return refuse('changed-meanwhile')
    await tx.alert.updateMany({ where: { id, doneAt: null }, data: { doneAt: await now() } })
    return ok(null)
  })
