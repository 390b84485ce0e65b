import { handle } from '#lib/http/handle.ts'
import { callForAdult } from '#lib/safety/call-for-adult.ts'

export const POST = handle(({ actor, input, key }) => callForAdult(actor, input, key))
