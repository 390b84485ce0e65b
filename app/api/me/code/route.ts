import { makeOwnCode } from '#lib/auth/own-code.ts'
import { handle } from '#lib/http/handle.ts'

/** Somebody without a password makes a code that only they know. */
export const POST = handle(({ actor, input }) => makeOwnCode(actor, input))
