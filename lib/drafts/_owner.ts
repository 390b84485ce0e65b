import 'server-only'
import { cookies } from 'next/headers'
import { takeAttempt } from '#lib/auth/attempts.ts'
import type { Budget } from '#lib/auth/budgets.ts'
import { currentActor } from '#lib/auth/current-actor.ts'
import { cookieName, cookieOptions } from '#lib/auth/login-cookie.ts'
import { ok, type Result } from '#lib/result.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { isGuestToken, newGuestToken } from './_guest-token.ts'

const COOKIE = 'drafts'

/** Whose drafts they are: `hash` is a keyed hash of a person, or of a guest's cookie. */
export type Owner = { hash: string; guest: boolean }

/**
 * Whose drafts this request may touch. Somebody signed in owns them as a person, so that they are still there after a
 * login has run out; a guest owns them through a cookie of this browser.
 */
export async function currentOwner(): Promise<Owner | null> {
  const actor = await currentActor()
  return actor ? ownerOfPerson(actor.id) : guestOwner()
}

/** The guest of this browser, whether or not somebody is signed in as well. */
export async function guestOwner(): Promise<Owner | null> {
  const token = (await cookies()).get(cookieName(COOKIE))?.value
  return token && isGuestToken(token) ? ownerOfGuest(token) : null
}

/**
 * Makes this browser a new guest, out of a budget of its network. Only in route handlers. Refused (`slow-down`) where
 * one network makes up guests.
 */
export async function newGuest(budget: Budget): Promise<Result<Owner>> {
  const taken = await takeAttempt([budget])
  if (!taken.ok) return taken
  const token = newGuestToken()
  // Without an age: the browser forgets it when it is closed.
  const jar = await cookies()
  jar.set(cookieName(COOKIE), token, cookieOptions())
  return ok(ownerOfGuest(token))
}

/** Takes the guest's cookie away. Only in route handlers. */
export async function clearGuestCookie(): Promise<void> {
  const jar = await cookies()
  jar.set(cookieName(COOKIE), '', { ...cookieOptions(), maxAge: 0 })
}

export const ownerOfPerson = (id: string): Owner => ({
  hash: blindIndex('drafts', `person|${id}`),
  guest: false,
})

const ownerOfGuest = (token: string): Owner => ({
  hash: blindIndex('drafts', `guest|${token}`),
  guest: true,
})
