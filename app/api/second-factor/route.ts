import { offerSecondFactor } from '#lib/auth/second-factor.ts'
import { handleSettingUp } from '#lib/http/handle.ts'

export const POST = handleSettingUp(({ actor, input }) => offerSecondFactor(actor, input))
