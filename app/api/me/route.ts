import { handle } from '#lib/http/handle.ts'
import { describeMe } from '#lib/people/describe-me.ts'
import { renameMe } from '#lib/people/rename-me.ts'
import { ok } from '#lib/result.ts'

export const GET = handle(async ({ actor }) => ok({ body: await describeMe(actor) }))

export const POST = handle(async ({ actor, input }) => {
  const renamed = await renameMe(actor, input)
  return renamed.ok ? ok({ next: '/me' }) : renamed
})
