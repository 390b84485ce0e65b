import { handle } from '#lib/http/handle.ts'
import { ok, refuse } from '#lib/result.ts'
import { meetingNumber } from '#lib/sessions/post-session.ts'
import { writeDebrief } from '#lib/sessions/write-debrief.ts'

export const POST = handle(async ({ actor, params, input }) => {
  const n = meetingNumber(params.n)
  if (n === null) return refuse('not-found')
  const written = await writeDebrief(actor.id, params.ref ?? '', n, input)
  return written.ok ? ok({ body: { n }, next: `/cases/${params.ref}` }) : written
})
