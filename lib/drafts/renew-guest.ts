import 'server-only'
import { forNewGuests } from '#lib/auth/budgets.ts'
import { thisNetwork } from '#lib/http/network.ts'
import { ok, type Result } from '#lib/result.ts'
import { dropFormer, noteFormer } from './_former-guest.ts'
import { guestOwner, newGuest } from './_owner.ts'

/**
 * Gives this browser a fresh cookie: whoever knew the one before, or put it there, reads nothing that is typed from now
 * on. Refused (`slow-down`) where one network makes up guests. Only in route handlers.
 */
export async function renewGuest(): Promise<Result<null>> {
  const former = await guestOwner()
  const fresh = await newGuest(forNewGuests(await thisNetwork()))
  if (!fresh.ok) return fresh
  if (!former) return ok(null)
  await dropFormer(former)
  // Not at once: where this answer is lost, the browser comes back with the cookie that it had.
  await noteFormer(fresh.value, former)
  return ok(null)
}

/** The fresh cookie has arrived: what lay under the one before goes. */
export async function settleGuest(): Promise<void> {
  const owner = await guestOwner()
  if (owner) await dropFormer(owner)
}
