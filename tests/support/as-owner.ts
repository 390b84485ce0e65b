import { Client } from 'pg'
import { ownerUrl } from './database.ts'

/** Runs one statement as the owner of the test's database: to prepare, and to look behind the walls. */
export async function asOwner<Row extends object>(
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  try {
    return (await client.query<Row>(sql, values)).rows
  } finally {
    await client.end()
  }
}
