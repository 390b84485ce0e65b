import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { migrate, pendingMigrations } from '#lib/db/migrate.ts'
import { appUrl, ownerUrl } from '#tests/support/database.ts'

let folder: string

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'parley-migrations-'))
  await ask('drop table if exists "_prisma_migrations", drill, other')
})

afterEach(() => rmSync(folder, { recursive: true, force: true }))

it('applies what is pending, in the order of the names, once', async () => {
  write('2_second', 'alter table drill add column b int')
  write('1_first', 'create table drill (a int)')
  expect(await migrate(ownerUrl, undefined, folder)).toEqual(['1_first', '2_second'])
  expect(await migrate(ownerUrl, undefined, folder)).toEqual([])
})

it('lets two runs at once apply each migration once', async () => {
  write('1_first', 'create table drill (a int)')
  const runs = await Promise.all([1, 2, 3].map(() => migrate(ownerUrl, undefined, folder)))
  expect(runs.flat()).toEqual(['1_first'])
})

it('tells the application what is pending', async () => {
  write('1_first', 'create table drill (a int)')
  await migrate(ownerUrl, undefined, folder)
  write('2_second', 'alter table drill add column b int')
  expect(await pendingMigrations(appUrl, folder)).toEqual(['2_second'])
})

it('leaves nothing of a migration that fails, and names it', async () => {
  write('1_first', 'create table drill (a int); create table other (a int); select 1/0;')
  await expect(migrate(ownerUrl, undefined, folder)).rejects.toThrow(
    'Migration 1_first failed: division by zero.',
  )
  expect(await ask("select to_regclass('drill') as found")).toEqual([{ found: null }])
  expect(await pendingMigrations(ownerUrl, folder)).toEqual(['1_first'])
})

it('refuses when an applied migration was changed', async () => {
  write('1_first', 'create table drill (a int)')
  await migrate(ownerUrl, undefined, folder)
  write('1_first', 'create table drill (a bigint)')
  await expect(migrate(ownerUrl, undefined, folder)).rejects.toThrow('1_first was changed after')
})

it('refuses when the file of an applied migration is missing', async () => {
  write('1_first', 'create table drill (a int)')
  await migrate(ownerUrl, undefined, folder)
  rmSync(join(folder, '1_first'), { recursive: true })
  await expect(migrate(ownerUrl, undefined, folder)).rejects.toThrow('its file is missing')
})

function write(name: string, sql: string): void {
  mkdirSync(join(folder, name), { recursive: true })
  writeFileSync(join(folder, name, 'migration.sql'), sql)
}

async function ask(sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: ownerUrl })
  await client.connect()
  const { rows } = await client.query(sql)
  await client.end()
  return rows
}
