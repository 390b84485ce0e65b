import { startDuty } from '#lib/duty/start-duty.ts'
import { handle } from '#lib/http/handle.ts'

export const POST = handle(({ actor, input }) => startDuty(actor, input))
