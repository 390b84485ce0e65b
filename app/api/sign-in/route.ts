import { signIn } from '#lib/auth/sign-in.ts'
import { handleAnybody } from '#lib/http/handle.ts'

export const POST = handleAnybody(({ input }) => signIn(input))
