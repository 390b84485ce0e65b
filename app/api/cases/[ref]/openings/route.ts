import { handle } from '#lib/http/handle.ts'
import { openWithReason } from '#lib/reading/open-with-reason.ts'

/** Opens what people wrote in private, with a reason that they see. */
export const POST = handle(({ actor, params, input }) => openWithReason(actor, params.ref, input))
