import 'server-only'
import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { takeAttempt } from '#lib/auth/attempts.ts'
import { forNewGuests } from '#lib/auth/budgets.ts'
import { currentActor } from '#lib/auth/current-actor.ts'
import { cookieName, cookieOptions } from '#lib/auth/login-cookie.ts'
import { thisNetwork } from '#lib/http/network.ts'
import { ok, type Result } from '#lib/result.ts'
import { blindIndex } from '#lib/vault/root-key.ts'

const COOKIE = 'drafts'

/**
 * Whose drafts this request may touch, as a keyed hash. Somebody signed in owns them as a person, so that
 * they are still there after a login has run out; a guest owns them through a cookie of this browser.
 */
export async function currentOwner(): Promise<string | null> {
  const actor = await currentActor()
  if (actor) return ownerOfPerson(actor.id)
  return guestOwner()
}

/**
 * The same, and gives a guest the cookie where it is missing. Only in route handlers. Refused (`slow-down`) where
 * one network makes up guests.
 */
export async function ensureOwner(): Promise<Result<string>> {
  const known = await currentOwner()
  if (known) return ok(known)
  const taken = await takeAttempt([forNewGuests(await thisNetwork())])
  if (!taken.ok) return taken
  const token = randomBytes(32).toString('base64url')
  // Without an age: the browser forgets it when it is closed.
  const jar = await cookies()
  jar.set(cookieName(COOKIE), token, cookieOptions())
  return ok(ownerOfGuest(token))
}

/** The guest of this browser, whether or not somebody is signed in as well. */
export async function guestOwner(): Promise<string | null> {
  const token = (await cookies()).get(cookieName(COOKIE))?.value
  return token ? ownerOfGuest(token) : null
}

/** Takes the guest's cookie away. Only in route handlers. */
export async function clearGuestCookie(): Promise<void> {
  const jar = await cookies()
  jar.set(cookieName(COOKIE), '', { ...cookieOptions(), maxAge: 0 })
}

export const ownerOfPerson = (id: string): string => blindIndex('drafts', `person|${id}`)

const ownerOfGuest = (token: string): string => blindIndex('drafts', `guest|${token}`)
