import { type NextRequest, NextResponse } from 'next/server'
import { contentPolicy } from './lib/shared/content-policy.ts'
import { hasLoginCookie, isSignedInArea } from './lib/shared/signed-in-area.ts'

/**
 * Gives every page its nonce and sends people without a login cookie to the sign-in page.
 * It decides nothing: whoever may see what is decided by `lib` on every read.
 */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64')
  const policy = contentPolicy(nonce, process.env.NODE_ENV === 'development')
  const answer = needsSignIn(request) ? toSignIn(request) : onward(request, nonce, policy)
  answer.headers.set('Content-Security-Policy', policy)
  answer.headers.set('Cache-Control', 'no-store')
  return answer
}

function needsSignIn(request: NextRequest): boolean {
  return (
    isSignedInArea(request.nextUrl.pathname) &&
    !hasLoginCookie(request.cookies.getAll().map((cookie) => cookie.name))
  )
}

function toSignIn(request: NextRequest): NextResponse {
  const target = new URL('/sign-in', request.url)
  target.searchParams.set('next', request.nextUrl.pathname + request.nextUrl.search)
  return NextResponse.redirect(target, 303)
}

function onward(request: NextRequest, nonce: string, policy: string): NextResponse {
  const headers = new Headers(request.headers)
  headers.set('x-nonce', nonce)
  headers.set('x-path', request.nextUrl.pathname + request.nextUrl.search)
  headers.set('Content-Security-Policy', policy)
  return NextResponse.next({ request: { headers } })
}

export const config = { matcher: ['/((?!_next/static/).*)'] }
