import { handleAnybody } from '#lib/http/handle.ts'
import { beginRequest } from '#lib/requests/begin-request.ts'

export const POST = handleAnybody(({ actor, input }) => beginRequest(actor, input))
