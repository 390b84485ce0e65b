import { readTimeline } from '#lib/cases/read-case.ts'
import { handle } from '#lib/http/handle.ts'
import { ok } from '#lib/result.ts'

/** The events of a case in words, for this actor. */
export const GET = handle(async ({ actor, params }) => {
  const found = await readTimeline(actor, params.ref ?? '')
  return found.ok ? ok({ body: { entries: found.value } }) : found
})
