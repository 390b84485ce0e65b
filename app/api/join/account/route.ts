import { addPassword } from '#lib/auth/add-password.ts'
import { handle } from '#lib/http/handle.ts'

export const POST = handle(({ actor, input }) => addPassword(actor, input))
