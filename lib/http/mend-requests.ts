import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'

/**
 * From now on what would break Next before any page or route is asked, and with it the headers of the answer, reaches
 * them as something that they can refuse.
 */
export function mendRequests(): void {
  subscribe('http.server.request.start', (message) => {
    mend((message as { request: IncomingMessage }).request)
  })
}

/** Changes a request so that Next can read it. */
export function mend(request: Pick<IncomingMessage, 'method' | 'url'>): void {
  if (request.method === 'TRACE') {
    // No `Request` can carry it. A route says 405 to every method that it does not have.
    request.method = 'PATCH'
    request.url = '/api/health'
    return
  }
  const [path = '', ...query] = (request.url ?? '').split('?')
  // Escapes that mean nothing are taken as they stand: one more name of something that is not there.
  if (!isReadable(path)) request.url = [path.replaceAll('%', '%25'), ...query].join('?')
}

function isReadable(path: string): boolean {
  try {
    decodeURIComponent(path)
    return true
  } catch {
    return false
  }
}
