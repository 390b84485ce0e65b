import { handle } from '#lib/http/handle.ts'
import { postOpening } from '#lib/reading/post-opening.ts'

/** Opens what people wrote in private, with a reason that they see. */
export const POST = handle(({ actor, params, input }) => postOpening(actor, params.ref, input))
