import { handle } from '#lib/http/handle.ts'
import { describeMe } from '#lib/people/describe-me.ts'
import { ok } from '#lib/result.ts'

export const GET = handle(async ({ actor }) => ok({ body: await describeMe(actor) }))
