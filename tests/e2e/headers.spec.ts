import { type IncomingHttpHeaders, request } from 'node:http'
import { expect, test } from '@playwright/test'
import { signIn, type Viewer } from '#bin/look/viewers.ts'
import { addressesOf, builtFiles } from '#tests/support/every-address.ts'

// The headers of every page, route, file and error, for somebody and for nobody, written by hand.

/** What every answer says. */
const standing: Record<string, string> = {
  'strict-transport-security': 'max-age=63072000; includeSubDomains',
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'permissions-policy':
    'accelerometer=(), autoplay=(), browsing-topics=(), camera=(), display-capture=(), encrypted-media=(), ' +
    'fullscreen=(), gamepad=(), geolocation=(), gyroscope=(), hid=(), idle-detection=(), local-fonts=(), ' +
    'magnetometer=(), microphone=(), midi=(), payment=(), picture-in-picture=(), ' +
    'publickey-credentials-create=(self), publickey-credentials-get=(self), screen-wake-lock=(self), serial=(), ' +
    'usb=(), xr-spatial-tracking=()',
}

/** What an answer may say besides; anything else would tell of the machinery. */
const mayBesides = [
  ...['content-type', 'content-length', 'transfer-encoding', 'content-encoding', 'date', 'vary'],
  ...['connection', 'keep-alive', 'location', 'link', 'set-cookie', 'allow', 'retry-after'],
  // Of files, and of the router that the pages share.
  ...['etag', 'last-modified', 'accept-ranges', 'x-nextjs-cache', 'refresh'],
  // At signing out, and from the library that signs in.
  ...['clear-site-data', 'pragma', 'expires'],
]

const filePolicy = "default-src 'none'; frame-ancestors 'none'"
const nonce = "'nonce-[\\w+/]{24}'"
const pagePolicy = new RegExp(
  `^default-src 'none'; script-src ${nonce} 'strict-dynamic'; style-src 'self' ${nonce}; img-src 'self' data:; ` +
    "font-src 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; " +
    "manifest-src 'self'$",
)

const origin = () => process.env.PARLEY_TEST_ORIGIN ?? ''

type Answer = { status: number; headers: IncomingHttpHeaders }

/** Asks for an address as it is written, however crooked, and follows nothing. */
const ask = (method: string, path: string, cookie = '') =>
  new Promise<Answer>((answered, failed) => {
    const { hostname, port } = new URL(origin())
    const headers = { cookie, Origin: origin(), 'Content-Type': 'application/json' }
    const sent = request({ hostname, port, path, method, headers }, (answer) => {
      answer.resume()
      answered({ status: answer.statusCode ?? 0, headers: answer.headers })
    })
    sent.on('error', failed)
    sent.end(method === 'POST' || method === 'PUT' ? '{}' : undefined)
  })

/** What is wrong with the headers of an answer. */
function faultsOf({ status, headers }: Answer, isFile: boolean): string[] {
  const { 'content-security-policy': policy = '', 'cache-control': cache = '', ...rest } = headers
  const faults = Object.entries(standing)
    .filter(([name, value]) => rest[name] !== value)
    .map(([name]) => `${name}: ${rest[name]}`)
  const known = [...Object.keys(standing), ...mayBesides]
  for (const name of Object.keys(rest)) if (!known.includes(name)) faults.push(`has ${name}`)
  if (isFile ? policy !== filePolicy : !pagePolicy.test(String(policy)))
    faults.push(`policy: ${policy}`)
  if (status >= 500) faults.push('breaks')
  const kept = isFile && status === 200
  if (!cache.includes(kept ? 'immutable' : 'no-store')) faults.push(`cache: ${cache}`)
  return faults.map((fault) => `${status} ${fault}`)
}

/** Asks for all of them; gives what is wrong. */
async function faultsAt(method: string, addresses: string[], cookie?: string): Promise<string[]> {
  const faults: string[] = []
  for (const address of addresses) {
    const answer = await ask(method, address, cookie)
    const isFile = address.startsWith('/_next/static/')
    for (const fault of faultsOf(answer, isFile)) faults.push(`${address.slice(0, 80)} ${fault}`)
  }
  return faults
}

const nowhere = [
  '/nowhere',
  '/api/nowhere',
  '/_next/nowhere',
  '/_next/static/nowhere.js',
  '/icon.svg/x',
]
const crooked = ['/%', '/%00', '/home/%2e%2e', '/..%2f..%2fetc/passwd', `/${'x'.repeat(9000)}`]
// What cannot be read, where an address has a part that varies.
const unreadable = ['%', '%ff', '%00', 'x%0a'].flatMap((part) =>
  ['/p', '/join', '/cases', '/people', '/api/cases', '/api/alerts', '/nowhere'].map(
    (place) => `${place}/${part}`,
  ),
)

for (const who of ['supervisor', null] satisfies (Viewer | null)[]) {
  test(`every answer says exactly what it must, to ${who ?? 'nobody'}`, async () => {
    const cookie = who ? await signIn(origin(), who) : ''
    const pages = addressesOf('page.tsx')
    const routes = addressesOf('route.ts')
    expect(pages).toContain('/cases/nobody/agreement')
    expect(routes).toContain('/api/cases/nobody/events')
    const others = [
      ...nowhere,
      ...crooked,
      ...unreadable,
      '/icon.svg',
      '/favicon.ico',
      ...builtFiles(),
    ]
    expect(await faultsAt('GET', [...pages, ...others], cookie)).toEqual([])
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'DELETE', 'PATCH'])
      expect(await faultsAt(method, routes, cookie), method).toEqual([])
    for (const method of ['POST', 'PUT']) expect(await faultsAt(method, routes), method).toEqual([])
  })
}

test('an address that cannot be read leads to what is not there', async () => {
  const cookie = await signIn(origin(), 'supervisor')
  const statusOf = async (address: string) => (await ask('GET', address, cookie)).status
  for (const place of ['/p', '/cases', '/people', '/api/cases', '/api/alerts', '/nowhere']) {
    const nobody = await statusOf(`${place}/nobody`)
    for (const part of ['%', '%ff', 'x%f']) expect(await statusOf(`${place}/${part}`)).toBe(nobody)
  }
})

test('nobody is told what they sent', async () => {
  for (const address of ['/', '/home', '/p/%ff', '/api/health', '/icon.svg', '/nowhere']) {
    const answer = await ask('TRACE', address)
    expect(answer.status, address).toBe(405)
    expect(faultsOf(answer, false), address).toEqual([])
  }
})

test('each answer has a nonce of its own', async () => {
  const nonces = await Promise.all(
    Array.from({ length: 5 }, async () => {
      const { headers } = await ask('GET', '/')
      return String(headers['content-security-policy']).match(/nonce-([^']+)/)?.[1]
    }),
  )
  expect(new Set(nonces).size).toBe(5)
})
