import 'server-only'
import { clearGuestCookie, guestOwner } from './_owner.ts'
import { dropAllStored } from './_stored-draft.ts'

/** Destroys everything that was typed in this browser without signing in. Only in route handlers. */
export async function forgetGuest(): Promise<void> {
  const owner = await guestOwner()
  if (!owner) return
  await dropAllStored(owner)
  await clearGuestCookie()
}
