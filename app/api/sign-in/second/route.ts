import { finishSignIn } from '#lib/auth/finish-sign-in.ts'
import { handleWayIn } from '#lib/http/handle.ts'

export const POST = handleWayIn(({ input }) => finishSignIn(input))
