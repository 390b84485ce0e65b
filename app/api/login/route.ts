import { answerLoginLeft, keepLogin } from '#lib/auth/login-left.ts'
import { handleSettingUp } from '#lib/http/handle.ts'

/** How long this login still has. Asking does not make it longer; posting does. */
export const GET = answerLoginLeft

export const POST = handleSettingUp(({ actor }) => keepLogin(actor))
