import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { urlOf } from '#bin/postgres/ensure-database.ts'

/** Asks the database of the Parley under test, as its owner: what a browser test compares a page to. */
export const askDatabase = <Row>(sql: string, values: unknown[] = []): Promise<Row[]> =>
  askDatabaseIn(process.env.PARLEY_TEST_DATA ?? '', sql, values)

/** Asks the database of the Parley that runs on this data folder, as its owner. */
export async function askDatabaseIn<Row>(
  data: string,
  sql: string,
  values: unknown[] = [],
): Promise<Row[]> {
  const read = (file: string) => JSON.parse(readFileSync(join(data, file), 'utf8'))
  const access = { ...read('database-passwords.json'), port: read('running.json').databasePort }
  const client = new Client({ connectionString: urlOf(access, 'owner') })
  await client.connect()
  try {
    return (await client.query(sql, values)).rows
  } finally {
    await client.end()
  }
}
