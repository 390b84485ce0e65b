import 'server-only'
import type { NextAuthOptions } from 'next-auth'
import type { CredentialsConfig } from 'next-auth/providers/credentials'
import { env } from '#lib/env.ts'
import { ownPath } from '#lib/http/own-path.ts'
import { refusalOf } from '#lib/http/unexpected.ts'
import type { Refusal, Result } from '#lib/result.ts'
import { knowDevice } from './_device-cookie.ts'
import { endLogin } from './end-login.ts'
import { findLogin } from './find-login.ts'
import { cookieName, cookieOptions, isSecure, LOGIN_SECONDS } from './login-cookie.ts'
import { loginSecret } from './seal-login.ts'
import { secondStep } from './second-step.ts'
import { changeLogin } from './sign-in-person.ts'
import { tryPassword } from './try-password.ts'

/** Why a sign-in was refused: next-auth itself knows only yes and no. */
export type Outcome = { refusal?: Refusal }

// A plain object: the package's own factory is CommonJS, and reads differently in Node and in the bundle.
const password = (outcome: Outcome): CredentialsConfig => ({
  id: 'password',
  name: 'Password',
  type: 'credentials',
  credentials: { email: {}, password: {}, totp: {} },
  // Never throws: what is thrown here would stand in the address of the error page.
  authorize: async (given) => {
    const found = await prove({ ...given }).catch((error: unknown) => ({
      ok: false as const,
      refusal: refusalOf(error),
    }))
    if (found.ok) {
      await knowDevice(found.value)
      return { id: found.value }
    }
    outcome.refusal = found.refusal
    return null
  },
})

async function prove(given: Record<string, unknown>): Promise<Result<string>> {
  const text = (name: string): string => String(given[name] ?? '')
  const found = await tryPassword(text('email').slice(0, 400), text('password').slice(0, 2000))
  if (!found.ok) return found
  const second = await secondStep(found.value, text('totp').slice(0, 100) || undefined)
  return second.ok ? found : second
}

/** next-auth's settings. Its cookie holds nothing but the token of our `Login` row. */
export const options = (outcome: Outcome): NextAuthOptions => ({
  providers: [password(outcome)],
  secret: loginSecret(),
  useSecureCookies: isSecure(),
  session: { strategy: 'jwt', maxAge: LOGIN_SECONDS },
  pages: { signIn: '/sign-in', signOut: '/sign-in', error: '/sign-in' },
  cookies: {
    sessionToken: { name: cookieName('session-token'), options: cookieOptions() },
    callbackUrl: { name: cookieName('callback-url'), options: cookieOptions() },
    csrfToken: { name: cookieName('csrf-token'), options: cookieOptions() },
  },
  callbacks: {
    jwt: async ({ token, user }) => {
      if (user) return { login: await changeLogin(user.id) }
      return { login: token.login }
    },
    session: async ({ token, session }) => {
      const actor = await findLogin(String(token.login))
      // A login that has ended must not be given a fresh cookie: next-auth clears it when this throws.
      if (!actor) throw new Error('this login has ended')
      return { user: { id: actor.id, name: actor.name }, expires: session.expires }
    },
    redirect: async ({ url }) => new URL(pathOf(url), env().PARLEY_ORIGIN).href,
  },
  events: { signOut: async ({ token }) => endLogin(String(token.login)) },
  // Its texts can hold what somebody typed; what matters is answered, not logged.
  logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
})

function pathOf(url: string): string {
  const { PARLEY_ORIGIN: origin } = env()
  const path = url.startsWith(`${origin}/`) ? url.slice(origin.length) : url
  return ownPath(path) ?? '/home'
}
