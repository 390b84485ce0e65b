import { handle } from '#lib/http/handle.ts'
import { resetSecondFactor } from '#lib/people/reset-second-factor.ts'

/** A supervisor takes away a second factor that somebody has lost. */
export const POST = handle(({ actor, input, params }) => resetSecondFactor(actor, params.id, input))
