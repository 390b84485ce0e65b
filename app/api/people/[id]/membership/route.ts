import { handle } from '#lib/http/handle.ts'
import { postMemberChange } from '#lib/people/post-member-change.ts'

/** Takes somebody out of a programme, brings them back, changes their role, lets a mediator rest. */
export const POST = handle(({ actor, params, input }) => postMemberChange(actor, params.id, input))
