import { confirmSecondFactor } from '#lib/auth/second-factor.ts'
import { handleSettingUp } from '#lib/http/handle.ts'

export const POST = handleSettingUp(({ actor, input }) => confirmSecondFactor(actor, input))
