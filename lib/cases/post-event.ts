import 'server-only'
import { randomUUID } from 'node:crypto'
import { checkpointNow } from '#lib/audit/keep-checkpoints.ts'
import { EventBody } from '#lib/http/event-body.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result } from '#lib/result.ts'
import { dispatch } from './dispatch.ts'

/** An event as it comes over HTTP: body `{ type, seenVersion, payload }`, the key from the header or the form. */
export async function postEvent(
  actorId: string,
  ref: string | undefined,
  input: unknown,
  key: string | null,
): Promise<Result<Answer>> {
  const body = parseInput(EventBody, input)
  if (!body.ok) return body
  const moved = await dispatch(actorId, ref ?? '', {
    ...body.value,
    requestId: key ?? randomUUID(),
  })
  // A signature is held outside the database at once.
  if (moved.ok && body.value.type === 'sign') await checkpointNow()
  return moved.ok ? ok({ body: moved.value, next: `/cases/${moved.value.ref}` }) : moved
}
