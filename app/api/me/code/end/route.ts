import { endInvitations } from '#lib/auth/own-code.ts'
import { handle } from '#lib/http/handle.ts'

/** Somebody ends a code that staff made for them. */
export const POST = handle(({ actor }) => endInvitations(actor))
