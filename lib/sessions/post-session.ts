import 'server-only'
import { randomUUID } from 'node:crypto'
import { EventBody } from '#lib/http/event-body.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { dispatchSession } from './dispatch-session.ts'

/** A number of a meeting as it stands in an address, or nothing. */
export const meetingNumber = (text: string | undefined): number | null =>
  /^[1-9]\d{0,3}$/.test(text ?? '') ? Number(text) : null

/** An event of the room as it comes over HTTP. */
export async function postSession(
  actorId: string,
  { ref = '', n }: { ref?: string; n?: string },
  input: unknown,
  key: string | null,
): Promise<Result<Answer>> {
  const number = meetingNumber(n)
  if (number === null) return refuse('not-found')
  const body = parseInput(EventBody, input)
  if (!body.ok) return body
  const command = { ...body.value, requestId: key ?? randomUUID() }
  const moved = await dispatchSession(actorId, ref, number, command)
  if (!moved.ok) return moved
  return ok({ body: moved.value, next: `/cases/${moved.value.ref}/session/${number}` })
}
