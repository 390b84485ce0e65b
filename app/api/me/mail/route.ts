import { handle } from '#lib/http/handle.ts'
import { chooseMail } from '#lib/people/choose-mail.ts'

export const POST = handle(({ actor, input }) => chooseMail(actor, input))
