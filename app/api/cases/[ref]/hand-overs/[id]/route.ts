import { settleHandOver } from '#lib/hand-overs/settle-hand-over.ts'
import { handle } from '#lib/http/handle.ts'
import { ok } from '#lib/result.ts'

export const POST = handle(async ({ actor, params, input }) => {
  const { ref = '', id = '' } = params
  const settled = await settleHandOver(actor.id, ref, id, input)
  return settled.ok ? ok({ next: `/cases/${ref}` }) : settled
})
