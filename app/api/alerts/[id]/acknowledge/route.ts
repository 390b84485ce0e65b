import { handle } from '#lib/http/handle.ts'
import { ok } from '#lib/result.ts'
import { acknowledgeAlert } from '#lib/safety/acknowledge-alert.ts'

export const POST = handle(async ({ actor, params, input }) => {
  const seen = await acknowledgeAlert(actor.id, params.id ?? '', input)
  return seen.ok ? ok({ next: `/help/${params.id}` }) : seen
})
