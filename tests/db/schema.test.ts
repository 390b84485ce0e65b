import { execFileSync } from 'node:child_process'
import { Client } from 'pg'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { copyDatabase, urlOf } from '#bin/postgres/ensure-database.ts'
import { edgeNames } from '#machines/case/paths.ts'
import { caseStates } from '#machines/case/states.ts'
import { asOwner } from '#tests/support/as-owner.ts'

// The same thing is said in three places: the machine, the schema that Prisma reads, the migrations.

describe('the machine and the database', () => {
  it('name the same states', async () => {
    const rows = await asOwner<{ state: string }>(
      'select from_state as state from legal_step union select to_state from legal_step',
    )
    expect(rows.map(({ state }) => state).sort()).toEqual([...caseStates].sort())
  })

  it('know the same steps from state to state', async () => {
    const rows = await asOwner<{ from_state: string; to_state: string }>('select * from legal_step')
    const steps = new Set(
      [...edgeNames()]
        .map((name) => name.split(' '))
        .filter(([from]) => from !== 'new')
        .map((parts) => `${parts[0]} ${parts.at(-1)}`),
    )
    expect(rows.map((row) => `${row.from_state} ${row.to_state}`).sort()).toEqual([...steps].sort())
  })
})

describe('schema.prisma and the migrated database', () => {
  let fromSchema: string

  beforeAll(async () => {
    const ddl = execFileSync(process.execPath, ['bin/diff-schema.ts', '--from', 'empty'], {
      encoding: 'utf8',
    })
    const access = inject('access')
    const name = `schema_${process.pid}`
    await copyDatabase(access, 'template0', name)
    fromSchema = urlOf(access, 'owner', name)
    await ask(fromSchema, ddl)
  })

  it('have the same columns, types and defaults', async () => {
    const columns = `select table_name, column_name, data_type, udt_name, is_nullable, datetime_precision, column_default
      from information_schema.columns where table_schema = 'public' and table_name <> '_prisma_migrations'
      order by table_name, column_name`
    expect(await asOwner(columns)).toEqual(await ask(fromSchema, columns))
  })

  it('have the same keys between tables', async () => {
    const keys = `select conrelid::regclass::text as "table", conname, pg_get_constraintdef(oid) as says
      from pg_constraint where contype in ('p', 'f') and connamespace = 'public'::regnamespace
      and conrelid <> coalesce(to_regclass('_prisma_migrations'), 0) order by 1, 2`
    expect(await asOwner(keys)).toEqual(await ask(fromSchema, keys))
  })

  it('have the same indexes, but for those that say what must never be', async () => {
    const never = [
      'one_open_relation',
      'one_valid_signature',
      'one_valid_approval',
      'one_meeting_ahead',
      'one_reading_an_hour',
      'one_open_suspension',
    ]
    const indexes = `select indexname, indexdef from pg_indexes where schemaname = 'public'
      and tablename <> '_prisma_migrations' order by indexname`
    const migrated = await asOwner<{ indexname: string }>(indexes)
    expect(migrated.filter(({ indexname }) => !never.includes(indexname))).toEqual(
      await ask(fromSchema, indexes),
    )
  })
})

async function ask(url: string, sql: string): Promise<object[]> {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    return (await client.query(sql)).rows
  } finally {
    await client.end()
  }
}
