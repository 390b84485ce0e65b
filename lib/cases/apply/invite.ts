import 'server-only'
import type { Apply } from '../apply.ts'
import { linkNamed } from './_link-named.ts'

/** Notes which of the named people the invitation is for. */
export const linkInvited: Apply<'invite'> = async (tx, { id, event }) => {
  const { named, person } = event.payload
  if (named !== undefined) await linkNamed(tx, id, named, person)
}
