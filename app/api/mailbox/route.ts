import { handle } from '#lib/http/handle.ts'
import { markRead } from '#lib/mailbox/mark-read.ts'
import { readMailbox } from '#lib/mailbox/read-mailbox.ts'
import { ok } from '#lib/result.ts'
import { pageNumber } from '#lib/shared/page-number.ts'

/** One's own messages, the newest first: a page of them. */
export const GET = handle(async ({ actor, request }) => {
  const page = pageNumber(new URL(request.url).searchParams.get('page'))
  const { lines, more } = await readMailbox(actor.id, page)
  return ok({ body: { items: lines, more } })
})

/** Marks one of them as read (`id`), or all. */
export const POST = handle(({ actor, input }) => markRead(actor.id, input))
