import 'server-only'
import { z } from 'zod'
import { cookieName, isSecure } from '#lib/auth/login-cookie.ts'
import type { Answer } from '#lib/http/handle.ts'
import { parseInput } from '#lib/http/parse-input.ts'
import { ok, type Result } from '#lib/result.ts'
import { localeCookie, locales } from '#lib/shared/locales.ts'
import { pathBack } from './path-back.ts'

const YEAR = 60 * 60 * 24 * 365

export const ChosenLocale = z.strictObject({ locale: z.enum(locales) })

/** Keeps the chosen language on this device and goes back to the page that it was chosen on. */
export function keepLocale(input: unknown, referer: string | null): Result<Answer> {
  const parsed = parseInput(ChosenLocale, input)
  if (!parsed.ok) return parsed
  const secure = isSecure() ? '; Secure' : ''
  const kept = `${cookieName(localeCookie)}=${parsed.value.locale}; Path=/; Max-Age=${YEAR}; HttpOnly; SameSite=Lax${secure}`
  return ok({ next: pathBack(referer), headers: { 'Set-Cookie': kept } })
}
