import { addPassword } from '#lib/auth/add-password.ts'
import { handleSettingUp } from '#lib/http/handle.ts'

export const POST = handleSettingUp(({ actor, input }) => addPassword(actor, input))
