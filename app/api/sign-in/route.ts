import { signIn } from '#lib/auth/sign-in.ts'
import { handleWayIn } from '#lib/http/handle.ts'

export const POST = handleWayIn(({ input }) => signIn(input))
