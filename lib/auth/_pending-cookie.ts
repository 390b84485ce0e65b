import 'server-only'
import { cookies } from 'next/headers'
import { decrypt, encrypt } from '#lib/vault/cipher.ts'
import { secretFor } from '#lib/vault/root-key.ts'
import { deviceTime } from './_device-time.ts'
import { cookieName, cookieOptions } from './login-cookie.ts'
import type { CodeKind } from './make-access-code.ts'

const NAME = 'second'
const BOND = 'cookie|second'
const SECONDS = 5 * 60

/** Who is half signed in, by which code if it was one, and where they go once they are. */
export type Pending = { personId: string; next: string; code?: CodeKind }

/** Notes, sealed, that this browser gave the right password (or code) of somebody who has a second factor. */
export async function writePending(pending: Pending): Promise<void> {
  const until = deviceTime().getTime() + SECONDS * 1000
  const text = JSON.stringify({ ...pending, until })
  const sealed = encrypt(secretFor('sign-in'), BOND, Buffer.from(text))
  const jar = await cookies()
  jar.set(cookieName(NAME), sealed, { ...cookieOptions(), maxAge: SECONDS })
}

/** Whose second factor this browser has to give now; nobody's after five minutes. */
export async function readPending(): Promise<Pending | null> {
  const sealed = (await cookies()).get(cookieName(NAME))?.value
  if (!sealed) return null
  try {
    const { until, ...pending } = JSON.parse(
      decrypt(secretFor('sign-in'), BOND, sealed).toString(),
    ) as Pending & { until: number }
    return until > deviceTime().getTime() ? pending : null
  } catch {
    return null
  }
}

/** It has been given. */
export async function clearPending(): Promise<void> {
  const jar = await cookies()
  jar.set(cookieName(NAME), '', { ...cookieOptions(), maxAge: 0 })
}
