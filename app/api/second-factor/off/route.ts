import { dropSecondFactor } from '#lib/auth/second-factor.ts'
import { handleSettingUp } from '#lib/http/handle.ts'

export const POST = handleSettingUp(({ actor, input }) => dropSecondFactor(actor, input))
