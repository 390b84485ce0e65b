import { renewRecoveryCodes } from '#lib/auth/second-factor.ts'
import { handle } from '#lib/http/handle.ts'

export const POST = handle(({ actor, input }) => renewRecoveryCodes(actor, input))
