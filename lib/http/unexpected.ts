import 'server-only'
import { randomUUID } from 'node:crypto'
import type { Refusal } from '#lib/result.ts'

// PostgreSQL: query cancelled, lock not available, serialization, deadlock; Prisma: no connection in time.
const passing = new Set(['57014', '55P03', '40001', '40P01', '53300', 'P2024', 'P2028', 'P2034'])

/** What to say about something that was thrown: `busy` where trying again helps, else a bug with an id to quote. */
export function refusalOf(error: unknown): Refusal {
  const codes = [error, (error as { cause?: unknown })?.cause].map((thrown) => codeOf(thrown))
  if (codes.some((code) => code !== undefined && passing.has(code))) return { code: 'busy' }
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
