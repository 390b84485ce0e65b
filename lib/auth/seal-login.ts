import 'server-only'
import * as jwt from 'next-auth/jwt'
import { secretFor } from '#lib/vault/root-key.ts'
import { LOGIN_SECONDS } from './login-cookie.ts'

/** The secret with which next-auth seals the login cookie. */
export const loginSecret = (): string => secretFor('sign-in').toString('base64url')

/** A login's token as the cookie carries it: next-auth's own encrypted format, with nothing else in it. */
export const sealLogin = (login: string): Promise<string> =>
  jwt.encode({ token: { login }, secret: loginSecret(), maxAge: LOGIN_SECONDS })

/** The token in a cookie; nothing where it has expired, was forged, or was sealed under another key. */
export async function openLogin(sealed: string): Promise<string | null> {
  try {
    const content = await jwt.decode({ token: sealed, secret: loginSecret() })
    return typeof content?.login === 'string' ? content.login : null
  } catch {
    return null
  }
}
