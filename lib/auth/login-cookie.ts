import 'server-only'
import { env } from '#lib/env.ts'

/** A login ends after twelve hours, however busy it was. */
export const LOGIN_SECONDS = 12 * 60 * 60

/** True where browsers reach Parley over TLS; without it they would refuse a `Secure` cookie. */
export const isSecure = (): boolean => env().PARLEY_ORIGIN.startsWith('https:')

/** The full name of one of our cookies; `__Host-` ties it to this very host. */
export const cookieName = (name: string): string => `${isSecure() ? '__Host-' : ''}parley.${name}`

/** How every cookie of ours is set. */
export const cookieOptions = () =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure() }) as const
