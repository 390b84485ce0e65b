import { handle } from '#lib/http/handle.ts'
import { jump } from '#lib/mailbox/jump.ts'

/** Only in the demo: moves its clock ahead by so many days. */
export const POST = handle(({ input }) => jump(input))
