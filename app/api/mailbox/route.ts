import { handle } from '#lib/http/handle.ts'
import { markRead } from '#lib/mailbox/mark-read.ts'
import { readMailbox } from '#lib/mailbox/read-mailbox.ts'
import { ok } from '#lib/result.ts'

/** One's own messages, the newest first. */
export const GET = handle(async ({ actor }) => ok({ body: { items: await readMailbox(actor.id) } }))

/** Marks one of them as read (`id`), or all. */
export const POST = handle(({ actor, input }) => markRead(actor.id, input))
