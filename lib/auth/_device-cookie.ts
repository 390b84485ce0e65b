import 'server-only'
import { randomBytes } from 'node:crypto'
import { cookies } from 'next/headers'
import { withActor } from '#lib/db/with-actor.ts'
import { blindIndex } from '#lib/vault/root-key.ts'
import { deviceTime } from './_device-time.ts'
import { cookieName, cookieOptions } from './login-cookie.ts'

const HALF_A_YEAR = 180 * 24 * 60 * 60
// A browser of a whole class knows those who used it last.
const MOST_PEOPLE = 5

const hashOf = (token: string): string => blindIndex('sign-in', `device|${token}`)

async function readTokens(): Promise<string[]> {
  const value = (await cookies()).get(cookieName('device'))?.value ?? ''
  const tokens = value.slice(0, 400).split('.')
  return tokens.filter((token) => /^[\w-]{43}$/.test(token)).slice(-MOST_PEOPLE)
}

/** This browser, as the table of known devices names it: by a number for each person who signed in here last. */
export const deviceHashes = async (): Promise<string[]> => (await readTokens()).map(hashOf)

/** The name of this browser, where anybody at all has signed in before. */
export async function knownDevice(): Promise<string | null> {
  const hashes = await deviceHashes()
  const [row] = await withActor(
    null,
    (tx) => tx.$queryRaw<{ hash: string | null }[]>`select app.known_device(${hashes}) as hash`,
  )
  return row?.hash ?? null
}

/**
 * Notes that this person has signed in here. The cookie holds random numbers that say nothing of those to whom they
 * belong; they open nothing, and only keep strangers from locking their owners out. Each belongs to one person: whoever
 * read or set the cookie before knows nothing of the number that somebody gets now.
 */
export async function knowDevice(personId: string): Promise<void> {
  const tokens = await readTokens()
  const fresh = randomBytes(32).toString('base64url')
  const [row] = await withActor(
    null,
    (tx) => tx.$queryRaw<{ known: boolean }[]>`
      select app.know_device(
        ${tokens.map(hashOf)}, ${hashOf(fresh)}, ${personId}::uuid, ${deviceTime()}) as known`,
  )
  const now = row?.known ? tokens : [...tokens, fresh].slice(-MOST_PEOPLE)
  const jar = await cookies()
  jar.set(cookieName('device'), now.join('.'), { ...cookieOptions(), maxAge: HALF_A_YEAR })
}
