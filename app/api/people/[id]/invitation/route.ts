import { handle } from '#lib/http/handle.ts'
import { invitePerson } from '#lib/people/invite-person.ts'

export const POST = handle(({ actor, input, params }) => invitePerson(actor, params.id, input))
