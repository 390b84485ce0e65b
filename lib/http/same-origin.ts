import 'server-only'
import { env } from '#lib/env.ts'

/**
 * Does an unsafe request prove that it comes from our own pages? `Origin` must be ours; where a browser
 * leaves it out or sends `null` (strict referrer policies do), `Sec-Fetch-Site: same-origin` must stand.
 */
export function isSameOrigin(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin === env().PARLEY_ORIGIN) return true
  const site = request.headers.get('sec-fetch-site')
  // A browser behind another name of this machine (127.0.0.1 for localhost) still vouches for itself.
  return site === 'same-origin'
}

/** Does another site ask for this as a part of a page of its own: a picture, a frame, a script? Nobody sees that page. */
export function isForeignPart(headers: Headers): boolean {
  const site = headers.get('sec-fetch-site') ?? 'none'
  const what = headers.get('sec-fetch-dest') ?? 'document'
  return site !== 'none' && site !== 'same-origin' && what !== 'document'
}
