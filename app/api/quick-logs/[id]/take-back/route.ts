import { handle } from '#lib/http/handle.ts'
import { takeBackLog } from '#lib/quick-logs/take-back-log.ts'

export const POST = handle(({ actor, params, input }) => takeBackLog(actor, params.id, input))
