import type { Client } from 'pg'
import type { Migration } from './_read-migrations.ts'

/** Says in one sentence which migration stands in the way, and why. */
export class MigrationError extends Error {}

type Applied = { migration_name: string; checksum: string; finished_at: Date | null }

/** What is not applied yet. Refuses a history that the files on disk no longer explain. */
export async function compareHistory(
  client: Client,
  migrations: Migration[],
): Promise<Migration[]> {
  const applied = await readHistory(client)
  for (const { migration_name: name, checksum, finished_at } of applied) {
    const onDisk = migrations.find((migration) => migration.name === name)
    if (!finished_at) {
      throw new MigrationError(`Migration ${name} was begun elsewhere and never finished.`)
    }
    if (!onDisk) {
      throw new MigrationError(
        `Migration ${name} was applied to this database but its file is missing.`,
      )
    }
    if (onDisk.checksum !== checksum) {
      throw new MigrationError(
        `Migration ${name} was changed after it was applied to this database.`,
      )
    }
  }
  const names = new Set(applied.map((row) => row.migration_name))
  return migrations.filter(({ name }) => !names.has(name))
}

async function readHistory(client: Client): Promise<Applied[]> {
  const { rows } = await client.query(`select to_regclass('"_prisma_migrations"') as found`)
  if (!rows[0].found) return []
  const history = await client.query<Applied>(
    `select migration_name, checksum, finished_at from "_prisma_migrations"
     where rolled_back_at is null order by started_at`,
  )
  return history.rows
}
