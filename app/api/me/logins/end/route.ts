import { endMyLogins } from '#lib/auth/my-logins.ts'
import { handle } from '#lib/http/handle.ts'

export const POST = handle(({ actor, input }) => endMyLogins(actor, input))
