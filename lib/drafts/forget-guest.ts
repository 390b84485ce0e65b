import 'server-only'
import { dropFormer } from './_former-guest.ts'
import { clearGuestCookie, guestOwner } from './_owner.ts'
import { dropAllStored } from './_stored-draft.ts'

/** Destroys everything that was typed in this browser without signing in. Only in route handlers. */
export async function forgetGuest(): Promise<void> {
  const owner = await guestOwner()
  if (!owner) return
  await dropFormer(owner)
  await dropAllStored(owner)
  await clearGuestCookie()
}

/** The guest of this browser has become a person: it knows them by their login from now on. Only in route handlers. */
export const leaveGuest = clearGuestCookie
