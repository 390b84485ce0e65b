import 'server-only'
import { randomUUID } from 'node:crypto'
import { checkpointNow } from '#lib/audit/keep-checkpoints.ts'
import type { Actor } from '#lib/auth/current-actor.ts'
import { Proof, requireStepUp } from '#lib/auth/step-up.ts'
import { EventBody } from '#lib/http/event-body.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result } from '#lib/result.ts'
import { dispatch } from './dispatch.ts'

/** `proof` goes beside a signature where the last proof is not fresh. */
export const CaseEvent = EventBody.extend({ proof: Proof.optional() })

// What binds somebody needs a fresh proof that it is them.
const binding = ['sign']

/** An event as it comes over HTTP: body `{ type, seenVersion, payload }`, the key from the header or the form. */
export async function postEvent(
  actor: Actor,
  ref: string | undefined,
  input: unknown,
  key: string | null,
): Promise<Result<Answer>> {
  const body = parseInput(CaseEvent, input)
  if (!body.ok) return body
  const { proof, ...command } = body.value
  if (binding.includes(command.type)) {
    const proved = await requireStepUp(actor, proof)
    if (!proved.ok) return proved
  }
  const moved = await dispatch(actor.id, ref ?? '', {
    ...command,
    requestId: key ?? randomUUID(),
  })
  // A signature is held outside the database at once.
  if (moved.ok && body.value.type === 'sign') await checkpointNow()
  return moved.ok ? ok({ body: moved.value, next: `/cases/${moved.value.ref}` }) : moved
}
