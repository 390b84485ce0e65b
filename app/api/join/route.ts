import { join } from '#lib/auth/join.ts'
import { handleAnybody } from '#lib/http/handle.ts'

export const POST = handleAnybody(({ input }) => join(input))
