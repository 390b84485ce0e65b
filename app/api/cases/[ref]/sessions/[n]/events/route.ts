import { handle } from '#lib/http/handle.ts'
import { postSession } from '#lib/sessions/post-session.ts'

export const POST = handle(({ actor, input, params, key }) =>
  postSession(actor.id, params, input, key),
)
