import 'server-only'
import { randomBytes } from 'node:crypto'

const shared = globalThis as typeof globalThis & { parleyPeerHeader?: string }

/**
 * The name of the header in which this process notes who is at the other end of the connection. Drawn anew at
 * each start, so that nobody outside can send it.
 */
export function peerHeader(): string {
  shared.parleyPeerHeader ??= `x-peer-${randomBytes(12).toString('hex')}`
  return shared.parleyPeerHeader
}
