import { handle } from '#lib/http/handle.ts'
import { ok } from '#lib/result.ts'
import { finishCall } from '#lib/safety/finish-call.ts'

export const POST = handle(async ({ actor, params, input }) => {
  const done = await finishCall(actor.id, params.id ?? '', input)
  return done.ok ? ok({ next: `/help/${params.id}` }) : done
})
