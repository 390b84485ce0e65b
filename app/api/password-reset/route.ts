import { askReset } from '#lib/auth/ask-reset.ts'
import { handleAnybody } from '#lib/http/handle.ts'

/** Asks for a way to a new password, by mail. */
export const POST = handleAnybody(({ input }) => askReset(input))
