import { askReset } from '#lib/auth/ask-reset.ts'
import { handleWayIn } from '#lib/http/handle.ts'

/** Asks for a way to a new password, by mail. */
export const POST = handleWayIn(({ input }) => askReset(input))
