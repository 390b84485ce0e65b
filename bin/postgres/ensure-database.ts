import { Client, escapeIdentifier, escapeLiteral } from 'pg'

/** Where the embedded server listens and the passwords of its two roles. */
export type Access = { port: number; ownerPassword: string; appPassword: string }

/** The address of a database on the embedded server, for the role that migrates or the app's own. */
export function urlOf(access: Access, role: 'owner' | 'app', database = 'parley'): string {
  const password = role === 'owner' ? access.ownerPassword : access.appPassword
  return `postgresql://${role}:${password}@127.0.0.1:${access.port}/${database}`
}

/** Makes the application's role and the database if they are missing. Safe to repeat after any crash. */
export async function ensureDatabase(access: Access, database = 'parley'): Promise<void> {
  await asOwner(access, async (client) => {
    const known = await client.query("select 1 from pg_roles where rolname = 'app'")
    const verb = known.rowCount ? 'alter' : 'create'
    const password = escapeLiteral(access.appPassword)
    await client.query(
      `${verb} role app with login nosuperuser nobypassrls nocreatedb nocreaterole password ${password}`,
    )
    const made = await client.query('select 1 from pg_database where datname = $1', [database])
    if (!made.rowCount) await client.query(`create database ${escapeIdentifier(database)}`)
  })
}

/** Drops a database whatever is still connected to it. */
export async function dropDatabase(access: Access, database = 'parley'): Promise<void> {
  await asOwner(access, async (client) => {
    await client.query(`drop database if exists ${escapeIdentifier(database)} with (force)`)
  })
}

/** Copies a database that nobody is connected to. */
export async function copyDatabase(access: Access, from: string, to: string): Promise<void> {
  await asOwner(access, async (client) => {
    await client.query(
      `create database ${escapeIdentifier(to)} template ${escapeIdentifier(from)} strategy file_copy`,
    )
  })
}

async function asOwner(access: Access, work: (client: Client) => Promise<void>): Promise<void> {
  const client = new Client({ connectionString: urlOf(access, 'owner', 'postgres') })
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}
