import { endDuty } from '#lib/duty/end-duty.ts'
import { handle } from '#lib/http/handle.ts'

export const POST = handle(({ actor, input }) => endDuty(actor, input))
