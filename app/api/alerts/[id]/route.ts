import { handle } from '#lib/http/handle.ts'
import { ok, refuse } from '#lib/result.ts'
import { readCall } from '#lib/safety/read-call.ts'

export const GET = handle(async ({ actor, params }) => {
  const call = await readCall(actor.id, params.id ?? '')
  return call ? ok({ body: call }) : refuse('not-found')
})
