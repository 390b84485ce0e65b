import { forgetHeaders, signOut } from '#lib/auth/sign-out.ts'
import { isSameOrigin } from '#lib/http/same-origin.ts'
import { forgetLogin } from '#lib/shared/forget-login.ts'
import { neutralSite } from '#lib/shared/neutral-site.ts'

/**
 * Ends the session and shows another site. A redirect to it would be refused by our own
 * `form-action`, so the answer is an empty page that moves on by itself.
 */
export async function POST(request: Request): Promise<Response> {
  const answer = new Response('<!doctype html><meta charset="utf-8"><title> </title>', {
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      Refresh: `0; url=${neutralSite}`,
    },
  })
  // Another site must not be able to sign people out. Whoever is in a hurry moves on all the same.
  if (!isSameOrigin(request)) return answer
  for (const [name, value] of Object.entries(forgetHeaders)) answer.headers.set(name, value)
  try {
    await signOut()
  } catch {
    // Leaving must work even while the database does not: then at least the cookie goes.
    for (const cookie of forgetLogin(request)) answer.headers.append('Set-Cookie', cookie)
  }
  return answer
}
