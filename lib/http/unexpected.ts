import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Refusal } from '#lib/result.ts'

// What passes, and after which nothing of the work is left. A connection lost in the middle is not among them: then
// nobody knows.
const passing = new Set([
  // PostgreSQL: query cancelled, lock not available, serialization, deadlock
  ...['57014', '55P03', '40001', '40P01'],
  // too many connections, no room on the disk, no memory, still starting
  ...['53300', '53100', '53200', '57P03'],
  // Prisma: no connection in time, and no database that answers
  ...['P2024', 'P2028', 'P2034', 'P1001'],
])

/** Thrown where the work itself is done, and what comes after it failed: nobody may be told that nothing was done. */
export class DoneAlready extends Error {
  constructor(cause: unknown) {
    super('the work is done, and what comes after it failed', { cause })
  }
}

/** What to say about something that was thrown: `busy` where trying again helps, else a bug with an id to quote. */
export function refusalOf(error: unknown): Refusal {
  const codes = [error, (error as { cause?: unknown })?.cause].map((thrown) => codeOf(thrown))
  if (
    !(error instanceof DoneAlready) &&
    codes.some((code) => code !== undefined && passing.has(code))
  )
    return { code: 'busy' }
  const id = randomUUID()
  // The log has the stack; whoever asked gets only the id.
  console.error(`bug ${id}`, error)
  return { code: 'bug', id }
}

function codeOf(thrown: unknown): string | undefined {
  if (typeof thrown !== 'object' || thrown === null) return undefined
  const { code, originalCode, meta } = thrown as {
    code?: string
    originalCode?: string
    meta?: { code?: string; driverAdapterError?: { cause?: { originalCode?: string } } }
  }
  return meta?.driverAdapterError?.cause?.originalCode ?? meta?.code ?? originalCode ?? code
}
