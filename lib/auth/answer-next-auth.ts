import 'server-only'
import { NextRequest } from 'next/server'
import NextAuth from 'next-auth/next'
import { env } from '#lib/env.ts'
import { problem } from '#lib/http/problem.ts'
import { readBody } from '#lib/http/read-body.ts'
import { isSameOrigin } from '#lib/http/same-origin.ts'
import { refusalOf } from '#lib/http/unexpected.ts'
import { type Outcome, options } from './_options.ts'
import { cookieName } from './login-cookie.ts'

type Fields = Record<string, unknown>
type Context = { params: Promise<{ nextauth: string[] }> }

// CommonJS: the bundle may hand over the function, or the module around it.
const nextAuth = ((NextAuth as unknown as { default?: unknown }).default ?? NextAuth) as (
  ...args: [NextRequest, Context, ReturnType<typeof options>]
) => Promise<Response>

// What next-auth offers beyond these, its own pages among them, is not part of Parley.
const known = /^(csrf|session|callback\/password|signout)$/

/** The routes under /api/auth. Every way of failing looks the same: the sign-in page, with one neutral sign. */
export async function answerNextAuth(request: NextRequest, context: Context): Promise<Response> {
  try {
    const action = (await context.params).nextauth.join('/')
    if (!known.test(action)) return await problem({ code: 'not-found' })
    const outcome: Outcome = {}
    if (request.method === 'GET')
      return await owned(await nextAuth(request, context, options(outcome)))
    if (!isSameOrigin(request)) return await problem({ code: 'origin' })
    const body = await readBody(request)
    if (!body.ok) return await problem(body.refusal)
    const fields = body.value.form ?? (body.value.input as Fields)
    const again = copyOf(request, fields)
    const given = await nextAuth(again, context, options(outcome))
    return (
      (await told(outcome, String(fields.json) === 'true' || !body.value.form)) ??
      (await owned(given))
    )
  } catch (error) {
    return problem(refusalOf(error))
  }
}

/** What next-auth has no word for: to slow down, or that a second factor is needed. */
async function told({ refusal }: Outcome, asJson: boolean): Promise<Response | null> {
  if (!refusal || refusal.code === 'invalid') return null
  if (asJson) return problem(refusal)
  const wait = refusal.wait ? `&wait=${refusal.wait}` : ''
  return new Response(null, {
    status: 303,
    headers: {
      Location:
        refusal.code === 'second-factor'
          ? '/sign-in/second'
          : `/sign-in?problem=${refusal.code}${wait}`,
      'Cache-Control': 'no-store',
    },
  })
}

/** The request once more, with the body that was read within its limits. */
function copyOf(request: NextRequest, fields: Fields): NextRequest {
  // Whatever else JSON can hold is no field of a form, and some of it cannot even be made into a text.
  const texts = Object.entries(fields).filter((field): field is [string, string] =>
    ['string', 'number', 'boolean'].includes(typeof field[1]),
  )
  const headers = new Headers(request.headers)
  headers.set('content-type', 'application/x-www-form-urlencoded')
  headers.delete('content-length')
  return new NextRequest(request.url, {
    method: 'POST',
    headers,
    body: new URLSearchParams(texts.map(([name, value]) => [name, String(value)])).toString(),
  })
}

/** next-auth guesses its own origin from one variable; ours is a setting. */
async function owned(answer: Response): Promise<Response> {
  const headers = new Headers(answer.headers)
  headers.set('Cache-Control', 'no-store')
  headers.delete('Set-Cookie')
  for (const cookie of answer.headers.getSetCookie()) {
    // Where to go after signing in is said by the form itself, never by a cookie that outlives it.
    if (!cookie.startsWith(`${cookieName('callback-url')}=`)) headers.append('Set-Cookie', cookie)
  }
  const location = headers.get('Location')
  if (location) headers.set('Location', ownAddress(location))
  const { status } = answer
  if (!headers.get('Content-Type')?.startsWith('application/json')) {
    return new Response(answer.body, { status, headers })
  }
  const body: { url?: unknown } = await answer.json()
  const said = typeof body.url === 'string' ? { url: ownAddress(body.url) } : body
  return new Response(JSON.stringify(said), { status, headers })
}

function ownAddress(location: string): string {
  const { PARLEY_ORIGIN: origin } = env()
  const { pathname, search } = new URL(location, origin)
  // Its own error pages: bad password, bad token, anything.
  if (pathname.startsWith('/api/auth/')) return `${origin}/sign-in?error=1`
  return origin + pathname + search
}
