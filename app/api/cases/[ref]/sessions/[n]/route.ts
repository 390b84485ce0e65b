import { handle } from '#lib/http/handle.ts'
import { ok, refuse } from '#lib/result.ts'
import { openRoom } from '#lib/sessions/open-room.ts'
import { meetingNumber } from '#lib/sessions/post-session.ts'

export const GET = handle(async ({ actor, params }) => {
  const n = meetingNumber(params.n)
  const room = n === null ? null : await openRoom(actor, params.ref ?? '', n)
  return room ? ok({ body: room }) : refuse('not-found')
})
