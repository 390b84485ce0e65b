import { postEvent } from '#lib/cases/post-event.ts'
import { handle } from '#lib/http/handle.ts'

export const POST = handle(({ actor, input, params, key }) =>
  postEvent(actor, params.ref, input, key),
)
