import 'server-only'
import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { withActor } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { deviceTime } from './_device-time.ts'
import { cookieName, cookieOptions } from './login-cookie.ts'

const HALF_A_YEAR = 180 * 24 * 60 * 60

const hashOf = (token: string): string => blindIndex('sign-in', `device|${token}`)

async function readToken(): Promise<string | null> {
  const token = (await cookies()).get(cookieName('device'))?.value
  return token && /^[\w-]{43}$/.test(token) ? token : null
}

/** This browser, as the table of known devices names it. */
export async function deviceHash(): Promise<string | null> {
  const token = await readToken()
  return token ? hashOf(token) : null
}

/**
 * Notes that this person has signed in here with their password. The cookie is a random number that says nothing
 * of whoever it belongs to; it opens nothing, and only keeps strangers from locking its owner out.
 */
export async function knowDevice(personId: string): Promise<void> {
  const token = (await readToken()) ?? randomBytes(32).toString('base64url')
  const jar = await cookies()
  jar.set(cookieName('device'), token, { ...cookieOptions(), maxAge: HALF_A_YEAR })
  await withActor(
    null,
    (tx) =>
      tx.$executeRaw`select app.know_device(${hashOf(token)}, ${personId}::uuid, ${deviceTime()})`,
  )
}
