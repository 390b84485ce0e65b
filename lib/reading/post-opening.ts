import 'server-only'
import type { Actor } from '#lib/auth/current-actor.ts'
import { Proof, requireStepUp } from '#lib/auth/step-up.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import type { Result } from '#lib/result.ts'
import { Opened, openWithReason } from './open-with-reason.ts'

/** `proof` goes beside the reason where the last proof is not fresh. */
export const Opening = Opened.safeExtend({ proof: Proof.optional() })

/** A reason as it comes over HTTP: needs a fresh proof, before anything is said of the case. */
export async function postOpening(
  actor: Actor,
  ref: string | undefined,
  input: unknown,
): Promise<Result<Answer>> {
  const body = parseInput(Opening, input)
  if (!body.ok) return body
  const { proof, ...why } = body.value
  const proved = await requireStepUp(actor, proof)
  return proved.ok ? openWithReason(actor, ref, why) : proved
}
