import { join } from '#lib/auth/join.ts'
import { handleWayIn } from '#lib/http/handle.ts'

export const POST = handleWayIn(({ input }) => join(input))
