import { handle } from '#lib/http/handle.ts'
import { addPerson } from '#lib/people/add-person.ts'

/** Adds somebody to a programme, with an invitation; once for a key. */
export const POST = handle(({ actor, input, key }) => addPerson(actor, input, key))
