import { handle } from '#lib/http/handle.ts'
import { changeMember } from '#lib/people/change-member.ts'

/** Takes somebody out of a programme, brings them back, changes their role or who administers, lets a mediator rest. */
export const POST = handle(({ actor, params, input }) => changeMember(actor, params.id, input))
