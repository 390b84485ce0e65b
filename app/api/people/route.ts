import { handle } from '#lib/http/handle.ts'
import { addPerson } from '#lib/people/add-person.ts'

export const POST = handle(({ actor, input }) => addPerson(actor, input))
