import 'server-only'
import { subscribe } from 'node:diagnostics_channel'
import type { IncomingMessage } from 'node:http'
import { peerHeader } from './peer-header.ts'

/**
 * From now on every request of this process carries the address of its connection. Next keeps it to itself, and
 * takes a forwarding header from anybody.
 */
export function notePeers(): void {
  const name = peerHeader()
  subscribe('http.server.request.start', (message) => {
    const { request } = message as { request: IncomingMessage }
    request.headers[name] = request.socket.remoteAddress ?? ''
  })
}
