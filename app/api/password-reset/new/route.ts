import { chooseNewPassword } from '#lib/auth/choose-new-password.ts'
import { handleAnybody } from '#lib/http/handle.ts'

/** Chooses it, with the code from the mail. */
export const POST = handleAnybody(({ input }) => chooseNewPassword(input))
