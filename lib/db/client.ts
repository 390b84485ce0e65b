import 'server-only'
import { PrismaPg } from '@prisma/adapter-pg'
import { env } from '#lib/env.ts'
import { PrismaClient } from './generated/client.ts'
import { GuardedPool } from './guarded-pool.ts'

// Deadlines stand on the server: they end the work itself, not only the waiting for it.
const deadlines =
  '-c statement_timeout=5s -c lock_timeout=2s -c idle_in_transaction_session_timeout=10s'

// Prisma's own timeout only stops waiting; it is kept out of reach so that the server's always comes first.
const outOfReach = 10 * 60 * 1000

type Database = { pool: GuardedPool; prisma: PrismaClient }

// Next loads a module once for pages, once for routes and once at start-up: one pool for the process.
const shared = globalThis as typeof globalThis & { parleyDatabase?: Database }

/** The process's database: one guarded pool (12 connections, role `app`) and Prisma over it. */
export function database(): Database {
  shared.parleyDatabase ??= connect()
  return shared.parleyDatabase
}

function connect(): Database {
  const pool = new GuardedPool({
    connectionString: env().DATABASE_URL,
    max: 12,
    options: deadlines,
  })
  // A connection lost while idle is replaced by the pool; without a listener it would end the process.
  pool.on('error', () => undefined)
  const prisma = new PrismaClient({
    adapter: new PrismaPg(pool),
    transactionOptions: { timeout: outOfReach, maxWait: 5000 },
  })
  return { pool, prisma }
}

/** Closes the pool: for scripts and tests, which would otherwise not end. */
export async function disconnect(): Promise<void> {
  const open = shared.parleyDatabase
  shared.parleyDatabase = undefined
  await open?.prisma.$disconnect()
  if (open && !open.pool.ended) await open.pool.end()
}
