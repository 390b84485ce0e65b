import { finishSignIn } from '#lib/auth/finish-sign-in.ts'
import { handleAnybody } from '#lib/http/handle.ts'

export const POST = handleAnybody(({ input }) => finishSignIn(input))
