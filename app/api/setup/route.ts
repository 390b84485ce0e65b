import { handleWayIn } from '#lib/http/handle.ts'
import { foundFirst } from '#lib/setup/found-first.ts'

/** Founds the first programme, once, by the link that the start printed. */
export const POST = handleWayIn(({ input }) => foundFirst(input))
