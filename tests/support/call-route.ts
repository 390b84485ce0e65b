import { NextRequest } from 'next/server.js'
import { appFiles } from './app-files.ts'

// Calls the route handlers themselves, without a server around them. A test that does so says
// vi.mock('next/headers', () => import('#tests/support/cookie-jar.ts')) and the same for
// 'next-intl/server' with plain-words.ts.

type Handler = (request: Request, context: object) => Promise<Response>
type Method = 'GET' | 'POST' | 'PUT'

const ORIGIN = 'http://localhost:3000'
const folder = new URL('../../app/api/', import.meta.url)

/** Every route by its address, from the folder: `cases/[ref]/events`. */
export const routeNames: string[] = [...appFiles('route.ts').keys()].map((name) =>
  name.replace(/^api\//, ''),
)

type Handlers = Partial<Record<Method, Handler>>
const loaded = new Map<string, Promise<Handlers>>()

/** What the file of a route exports: a handler for each method that it answers. */
export function handlersOf(name: string): Promise<Handlers> {
  const handlers =
    loaded.get(name) ?? import(/* @vite-ignore */ new URL(`${name}/route.ts`, folder).href)
  loaded.set(name, handlers)
  return handlers
}

export type Sent = {
  method?: Method
  /** sent as JSON; `text` goes as it is */
  json?: unknown
  text?: string | Uint8Array<ArrayBuffer>
  type?: string
  key?: string
  headers?: Record<string, string>
}

/** Sends a request to the route of this address (`cases/K7QF-2MXD/events`) and gives its answer. */
export async function call(address: string, sent: Sent = {}): Promise<Response> {
  const { method = 'POST', json, text, type = 'application/json', key } = sent
  const { name, params } = findRoute(address)
  const handler = (await handlersOf(name))[method]
  if (!handler) throw new Error(`${name} does not answer ${method}`)
  const headers = new Headers({ Origin: ORIGIN, ...sent.headers })
  if (method !== 'GET') headers.set('Content-Type', type)
  if (key) headers.set('Idempotency-Key', key)
  const body = method === 'GET' ? null : (text ?? JSON.stringify(json ?? {}))
  const request = new NextRequest(`${ORIGIN}/api/${address}`, { method, headers, body })
  return handler(request, { params: Promise.resolve(params) })
}

function findRoute(address: string): { name: string; params: Record<string, string | string[]> } {
  const parts = address.split('?')[0]?.split('/') ?? []
  // A name that is written out goes before one that stands for anything.
  const found = routeNames
    .toSorted((a, b) => a.split('[').length - b.split('[').length)
    .map((name) => ({ name, params: paramsOf(name.split('/'), parts) }))
    .find(({ params }) => params !== null)
  if (!found?.params) throw new Error(`no route answers ${address}`)
  return { name: found.name, params: found.params }
}

function paramsOf(pattern: string[], parts: string[]): Record<string, string | string[]> | null {
  const params: Record<string, string | string[]> = {}
  for (const [place, piece] of pattern.entries()) {
    const rest = piece.match(/^\[\.\.\.(\w+)\]$/)?.[1]
    if (rest) return { ...params, [rest]: parts.slice(place) }
    const one = piece.match(/^\[(\w+)\]$/)?.[1]
    if (one && parts[place]) params[one] = parts[place]
    else if (piece !== parts[place]) return null
  }
  return pattern.length === parts.length ? params : null
}
