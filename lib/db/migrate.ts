import { randomUUID } from 'node:crypto'
import type { Client } from 'pg'
import { compareHistory, MigrationError } from './_migration-history.ts'
import { requireOwnerRights } from './_owner-rights.ts'
import { type Migration, readMigrations } from './_read-migrations.ts'
import { connected } from './connected.ts'

export { MigrationError }

/** The key that Prisma's own `migrate deploy` locks, so that the two never run at once. */
const lockKey = 72_707_369

// As Prisma 7 makes it, so that its command line can go on where we stopped.
const historyTable = `
  create table if not exists "_prisma_migrations" (
    "id" varchar(36) primary key not null,
    "checksum" varchar(64) not null,
    "finished_at" timestamptz,
    "migration_name" varchar(255) not null,
    "logs" text,
    "rolled_back_at" timestamptz,
    "started_at" timestamptz not null default now(),
    "applied_steps_count" integer not null default 0
  )`

/** The application may read the history: that is how it finds out that it is not up to date. */
const letAppRead = 'grant select on "_prisma_migrations" to app'

/** Applies what is pending, each migration in one transaction, and returns the names in order. */
export async function migrate(
  ownerUrl: string,
  report: (line: string) => void = () => {},
  folder?: string,
): Promise<string[]> {
  const migrations = readMigrations(folder)
  return connected(ownerUrl, async (client) => {
    await client.query(
      "set statement_timeout = 0; set lock_timeout = '60s'; set client_min_messages = warning",
    )
    await requireOwnerRights(client)
    await client.query('select pg_advisory_lock($1)', [lockKey])
    await client.query(historyTable)
    await client.query(letAppRead)
    const pending = await compareHistory(client, migrations)
    for (const migration of pending) {
      await apply(client, migration)
      report(migration.name)
    }
    return pending.map(({ name }) => name)
  })
}

/** The names that `migrate` would apply. Works for the application's role too. */
export async function pendingMigrations(url: string, folder?: string): Promise<string[]> {
  const migrations = readMigrations(folder)
  return connected(url, async (client) => {
    const pending = await compareHistory(client, migrations)
    return pending.map(({ name }) => name)
  })
}

async function apply(client: Client, { name, sql, checksum }: Migration): Promise<void> {
  const startedAt = new Date()
  try {
    await client.query('begin')
    await client.query(sql)
    await client.query(
      `insert into "_prisma_migrations"
         ("id", "checksum", "migration_name", "started_at", "finished_at", "applied_steps_count")
       values ($1, $2, $3, $4, clock_timestamp(), 1)`,
      [randomUUID(), checksum, name, startedAt],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => {})
    throw new MigrationError(`Migration ${name} failed: ${(error as Error).message}.`)
  }
}
