import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { makeSetupLink } from '#bin/start/setup-link.ts'
import { runCommand } from '#tests/support/run-command.ts'
import { startCluster } from '#tests/support/start-cluster.ts'

// A database of one's own, made by whoever follows the README: on a PostgreSQL that knows nothing of Parley yet.

const superuser = 'superuser-in-tests'
const readme = readFileSync('README.md', 'utf8')
const statements = (/```sql\n([\s\S]*?)```/.exec(readme)?.[1] ?? '').split('\n').filter(Boolean)
const PARLEY_KEY = randomBytes(32).toString('base64')
let port: number
let stop: () => Promise<void>

beforeAll(async () => {
  ;({ port, stop } = await startCluster(superuser))
  // The README's role is called as the superuser of an embedded database is.
  await ask(
    as('owner', superuser, 'postgres'),
    `create role postgres superuser login password '${superuser}'`,
  )
  await ask(asSuperuser('postgres'), 'alter role owner rename to first')
})
afterAll(() => stop())

const as = (role: string, password: string, database = 'parley') =>
  `postgresql://${role}:${password}@127.0.0.1:${port}/${database}`
const asSuperuser = (database?: string) => as('postgres', superuser, database)
const asOwner = () => as('owner', 'one-password')
const asApp = () => as('app', 'another-password')

it('serves after what the README says, and says what is missing until then', async () => {
  const [makeOwner = '', makeApp = '', makeDatabase = ''] = statements
  expect(statements).toHaveLength(3)
  const weak = makeOwner.replace(' bypassrls', '')
  expect(weak).not.toBe(makeOwner)
  await ask(asSuperuser('postgres'), weak)
  await ask(asSuperuser('postgres'), makeDatabase)

  expect(await migrate(asOwner())).toEqual({
    code: 1,
    said:
      'The database is not ready: there is no role app, which serves, and owner may not pass row-level security, ' +
      "as the owner must. As a superuser in this database, type: create role app login password '…'; " +
      'alter role "owner" bypassrls;',
  })
  await ask(asSuperuser('postgres'), makeApp)
  const starting = await runCommand('bin/start.ts', {
    DATABASE_URL: asApp(),
    DATABASE_OWNER_URL: asOwner(),
    PARLEY_KEY,
  })
  expect(starting).toEqual({
    code: 1,
    said: expect.stringMatching(/^.*owner may not pass.*bypassrls;$/),
  })

  await ask(
    asSuperuser('postgres'),
    'drop database parley',
    'drop role owner',
    makeOwner,
    makeDatabase,
  )
  expect(await migrate(asOwner())).toEqual({ code: 0, said: '' })
  expect(await migrate(asOwner())).toEqual({ code: 0, said: '' })
  // The functions answer with the owner's eyes, and the role that serves sees nobody while nobody asks.
  expect(await makeSetupLink(asApp())).toMatch(/^\/setup\//)
  await ask(
    asOwner(),
    `insert into programme (id, slug, name, setting, locale, time_zone, help_numbers)
       values (gen_random_uuid(), 'own', 'Own', 'school', 'en', 'UTC', '[]')`,
    `insert into person (id, preferred_name) values (gen_random_uuid(), 'Ana')`,
  )
  expect(await makeSetupLink(asApp())).toBeNull()
  expect(await ask(asOwner(), 'select preferred_name as name from person')).toEqual([
    { name: 'Ana' },
  ])
  expect(await ask(asApp(), 'select preferred_name as name from person')).toEqual([])
})

it('is not served by a role that passes the walls, or has no rights', async () => {
  const given = { DATABASE_OWNER_URL: asOwner(), PARLEY_KEY }
  const tries: [string, RegExp][] = [
    [
      asOwner(),
      /^DATABASE_URL names owner, who sees past row-level security: .* role app, who may not\.$/,
    ],
    [
      as('other', 'third-password'),
      /^DATABASE_URL names other, who has no rights in Parley: .* role app\.$/,
    ],
  ]
  await ask(asSuperuser('postgres'), `create role other login password 'third-password'`)
  for (const [DATABASE_URL, sentence] of tries) {
    const { code, said } = await runCommand('bin/start.ts', { ...given, DATABASE_URL })
    expect(said).toMatch(sentence)
    expect(code).toBe(1)
  }
})

const migrate = (DATABASE_OWNER_URL: string) => runCommand('bin/migrate.ts', { DATABASE_OWNER_URL })

/** Runs statements one by one; gives the rows of the last. */
async function ask(url: string, ...all: string[]): Promise<object[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  let rows: object[] = []
  try {
    for (const sql of all) ({ rows } = await client.query(sql))
    return rows
  } finally {
    await client.end()
  }
}
