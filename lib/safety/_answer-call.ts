import 'server-only'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { type Result, refuse } from '#lib/result.ts'
import { isUuid } from '#lib/shared/is-uuid.ts'
import { nothing } from '#machines/case/events/fields.ts'

type Call = {
  raisedById: string
  programmeId: string
  caseId: string | null
  acknowledgedAt: Date | null
}

/**
 * What an adult does about a call that they see. Refused where there is none for them, and for whoever called: they see
 * their own call, and must not be the one who answers it.
 */
export async function answerCall(
  adult: string,
  id: string,
  input: unknown,
  answer: (tx: Tx, call: Call) => Promise<Result<null>>,
): Promise<Result<null>> {
  const said = parseInput(nothing, input)
  if (!said.ok) return said
  if (!isUuid(id)) return refuse('not-found')
  return withActor(adult, async (tx) => {
    const call = await tx.alert.findUnique({
      where: { id },
      select: { raisedById: true, programmeId: true, caseId: true, acknowledgedAt: true },
    })
    if (!call) return refuse('not-found')
    return call.raisedById === adult ? refuse('not-you') : answer(tx, call)
  })
}
