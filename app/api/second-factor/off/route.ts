import { dropSecondFactor } from '#lib/auth/second-factor.ts'
import { handle } from '#lib/http/handle.ts'

export const POST = handle(({ actor, input }) => dropSecondFactor(actor, input))
