import { handle } from '#lib/http/handle.ts'
import { logTalk } from '#lib/quick-logs/log-talk.ts'

export const POST = handle(({ actor, input, key }) => logTalk(actor, input, key))
