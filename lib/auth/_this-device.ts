import 'server-only'
import { cookies, headers } from 'next/headers'
import { type BrowserKind, browserKind } from './browser-kind.ts'
import { cookieName, cookieOptions, LOGIN_SECONDS } from './login-cookie.ts'
import { openLogin, sealLogin } from './seal-login.ts'

/** The login's token in this request's cookie, or nothing. */
export async function readLoginToken(): Promise<string | null> {
  const sealed = (await cookies()).get(cookieName('session-token'))?.value
  return sealed ? openLogin(sealed) : null
}

/** What kind of browser this request comes from. */
export const thisBrowser = async (): Promise<BrowserKind> =>
  browserKind((await headers()).get('user-agent'))

/** Sets the cookie that next-auth reads too. Only in route handlers: pages cannot set cookies. */
export async function writeLoginToken(login: string): Promise<void> {
  const jar = await cookies()
  const options = { ...cookieOptions(), maxAge: LOGIN_SECONDS }
  jar.set(cookieName('session-token'), await sealLogin(login), options)
}

/** Takes away every cookie that goes with a login. Only in route handlers. */
export async function clearLoginCookies(): Promise<void> {
  const jar = await cookies()
  for (const name of ['session-token', 'callback-url', 'csrf-token', 'second']) {
    // A browser lets go of a `__Host-` cookie only when the empty one is Secure as well.
    jar.set(cookieName(name), '', { ...cookieOptions(), maxAge: 0 })
  }
}
