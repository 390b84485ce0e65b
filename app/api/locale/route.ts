import { env } from '#lib/env.ts'
import { isSameOrigin } from '#lib/http/same-origin.ts'
import { pathBack } from '#lib/i18n/path-back.ts'
import { isLocale, localeCookie } from '#lib/shared/locales.ts'

const year = 60 * 60 * 24 * 365

/** Keeps the chosen language on this device and goes back to the same page. */
export async function POST(request: Request): Promise<Response> {
  if (!isSameOrigin(request)) return new Response(null, { status: 403 })
  const form = await request.formData().catch(() => undefined)
  const locale = form?.get('locale')
  if (!isLocale(locale)) return new Response(null, { status: 422 })
  const secure = env().PARLEY_ORIGIN.startsWith('https:') ? '; Secure' : ''
  return new Response(null, {
    status: 303,
    headers: {
      Location: pathBack(request.headers.get('referer')),
      'Set-Cookie': `${localeCookie}=${locale}; Path=/; Max-Age=${year}; HttpOnly; SameSite=Lax${secure}`,
    },
  })
}
