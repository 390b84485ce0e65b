import { chooseNewPassword } from '#lib/auth/choose-new-password.ts'
import { handleWayIn } from '#lib/http/handle.ts'

/** Chooses it, with the code from the mail. */
export const POST = handleWayIn(({ input }) => chooseNewPassword(input))
