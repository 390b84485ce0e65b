import { DEMO_PASSWORD } from '#lib/programmes/demo-people.ts'

/** Kinds of people who look at pages: the first part of an address of the demo, and null for nobody in particular. */
export const viewers = {
  nobody: null,
  party: 'party1',
  'other-party': 'party8',
  'party-who-meets': 'party4',
  mediator: 'mediator1',
  'mediator-and-party': 'mediator3',
  supervisor: 'supervisor',
  referrer: 'supervisor2',
  safeguarding: 'safeguarding',
} as const

export type Viewer = keyof typeof viewers

/**
 * Signs a viewer in at a running demo; nobody in particular begins a request instead, so that its pages are there.
 * Gives the cookie header that makes a request theirs.
 */
export async function signIn(origin: string, viewer: Viewer): Promise<string> {
  const name = viewers[viewer]
  if (name === null) return beginRequest(origin)
  const answer = await fetch(`${origin}/api/sign-in`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ email: `${name}@demo.test`, password: DEMO_PASSWORD }),
  })
  if (!answer.ok) throw new Error(`${name} cannot sign in at ${origin}: ${answer.status}`)
  return cookiesOf(answer)
}

/** Begins, and has read the limits: from then on every page of the request opens. */
async function beginRequest(origin: string): Promise<string> {
  const post = (path: string, fields: Record<string, string>, cookie = '') =>
    fetch(origin + path, {
      method: 'POST',
      headers: { Origin: origin, cookie },
      body: new URLSearchParams({ ...fields, back: '/request' }),
      redirect: 'manual',
    })
  const cookie = cookiesOf(await post('/api/request', { programme: 'lindenhof' }))
  await post('/api/request/limits', { 'payload.understood:boolean': 'true' }, cookie)
  return cookie
}

/** The parts of a cookie header as a browser keeps them. */
export function browserCookies(
  origin: string,
  cookie: string,
): { name: string; value: string; url: string }[] {
  return cookie
    .split('; ')
    .filter(Boolean)
    .map((pair) => {
      const at = pair.indexOf('=')
      return { name: pair.slice(0, at), value: pair.slice(at + 1), url: origin }
    })
}

const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
