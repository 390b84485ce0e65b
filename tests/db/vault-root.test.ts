import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, inject, test } from 'vitest'
import { readWish } from '#bin/keys/read-wish.ts'
import { copyDatabase, urlOf } from '#bin/postgres/ensure-database.ts'
import { connected } from '#lib/db/connected.ts'
import { readSecrets } from '#lib/vault/open-secrets.ts'
import { purposes } from '#lib/vault/root-key.ts'
import { unwrapSecret } from '#lib/vault/root-wrap.ts'
import { rotateRoot } from '#lib/vault/rotate-root.ts'
import { asOwner } from '../support/as-owner.ts'
import { appUrl } from '../support/database.ts'
import { runKeys } from '../support/run-keys.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-root-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const newKey = () => randomBytes(32).toString('base64')
let current = process.env.PARLEY_KEY ?? ''

/** What a process gets that starts now: the secrets in hex, or the sentence with which it is refused. */
const startWith = (source: object, url = appUrl): Promise<string> =>
  connected(url, async (client) => {
    const { root, rows } = await readSecrets(client, source)
    return rows.map((row) => `${row.purpose} ${unwrapSecret(root, row).toString('hex')}`).join('\n')
  }).catch((error: Error) => error.message)

test('of many processes that start at once on an empty database, all have the same secrets', async () => {
  const name = `first_${process.pid}_${randomBytes(4).toString('hex')}`
  await copyDatabase(inject('access'), 'parley_template', name)
  const url = urlOf(inject('access'), 'app', name)
  const ours = { PARLEY_KEY: newKey() }
  const starts = [
    ...Array(8).fill(ours),
    ...Array.from({ length: 4 }, () => ({ PARLEY_KEY: newKey() })),
  ]
  const got = await Promise.all(starts.map((source) => startWith(source, url)))
  const opened = got.filter((text) => text.includes('\n'))
  expect(new Set(opened).size).toBe(1)
  expect(opened[0]?.split('\n')).toHaveLength(purposes.length)
  const refused = got.filter((text) => !text.includes('\n'))
  expect(new Set(refused)).toEqual(
    new Set(['The root key does not open this database: it is the key of another one.']),
  )
})

test('the application’s role reads and writes no secret but through the functions', async () => {
  await connected(appUrl, async (client) => {
    expect((await client.query('select * from vault_secret')).rows).toEqual([])
    for (const sql of [
      'delete from vault_secret',
      `update vault_secret set wrapped = 'x'`,
      `insert into vault_secret values ('x', 'x', 'x')`,
      'insert into retired_root values (1, now())',
    ])
      await expect(client.query(sql)).rejects.toThrow(/permission denied/)
  })
})

test('a new root key in place of a variable: the same secrets, and the old one says that it was rotated', async () => {
  const before = await startWith({ PARLEY_KEY: current })
  expect(await runKeys(['rotate'], { PARLEY_KEY: current })).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^PARLEY_KEY is a variable: say where .*\n$/),
  })
  const { code, out, err } = await runKeys(['rotate', '--to', '-'], { PARLEY_KEY: current })
  expect(code, err).toBe(0)
  expect(err).toContain(`${purposes.length} secrets are under the new root key`)
  expect(err).not.toContain(out.trim())
  expect(await startWith({ PARLEY_KEY: out.trim() })).toBe(before)
  expect(await startWith({ PARLEY_KEY: current })).toBe(
    'The root key was rotated: start with the new one, this one no longer opens the vault.',
  )
  current = out.trim()
})

test('a new root key in place of a file: replaced there, readable by nobody else', async () => {
  const file = join(folder, 'key')
  writeFileSync(file, `${current}\n`, { mode: 0o600 })
  const before = await startWith({ PARLEY_KEY_FILE: file })
  const { code, out, err } = await runKeys(['rotate'], { PARLEY_KEY_FILE: file })
  expect(code, err).toBe(0)
  const next = readFileSync(file, 'utf8').trim()
  expect(next).not.toBe(current)
  expect(out + err).not.toContain(next)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(await startWith({ PARLEY_KEY_FILE: file })).toBe(before)
  current = next
})

test('cut short at any moment, a rotation leaves a key that opens', async () => {
  const file = join(folder, 'cut')
  writeFileSync(file, current, { mode: 0o600 })
  const source = { PARLEY_KEY_FILE: file }
  const before = await startWith(source)
  const save = (key: string) => writeFileSync(`${file}.next`, key, { mode: 0o600 })
  const cut = () => {
    throw new Error('killed')
  }
  const saveAndStop = (key: string) => {
    save(key)
    cut()
  }
  const settings = { DATABASE_URL: appUrl, ...source }
  // Before the database knows of it the old key counts, and what was begun is forgotten.
  await expect(rotateRoot(settings, { save: saveAndStop, replace: cut })).rejects.toThrow('killed')
  expect(await startWith(source)).toBe(before)
  expect(readFileSync(file, 'utf8')).toBe(current)
  // After it the new one counts, and whoever starts puts it in its place.
  await expect(rotateRoot(settings, { save, replace: cut })).rejects.toThrow('killed')
  expect(await startWith(source)).toBe(before)
  expect(readFileSync(file, 'utf8')).not.toBe(current)
  current = readFileSync(file, 'utf8')
  expect(await startWith({ PARLEY_KEY: current })).toBe(before)
})

test('of two who rotate at once one does, and the other changes nothing', async () => {
  const keys: string[] = []
  const keeping = { save: (key: string) => void keys.push(key), replace: () => {} }
  const settings = { DATABASE_URL: appUrl, PARLEY_KEY: current }
  const both = await Promise.allSettled([
    rotateRoot(settings, keeping),
    rotateRoot(settings, keeping),
  ])
  expect(both.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  const opens = await Promise.all(keys.map((PARLEY_KEY) => startWith({ PARLEY_KEY })))
  expect(opens.filter((text) => text.includes('\n'))).toHaveLength(1)
  current = keys[opens.findIndex((text) => text.includes('\n'))] ?? ''
})

test('an altered or exchanged secret opens nothing', async () => {
  const [first, second] = purposes
  const rows = await asOwner<{ purpose: string; wrapped: string }>('select * from vault_secret')
  const of = (purpose: string) => rows.find((row) => row.purpose === purpose)?.wrapped
  await asOwner('update vault_secret set wrapped = $2 where purpose = $1', [first, of(second)])
  expect(await startWith({ PARLEY_KEY: current })).not.toContain('\n')
  await asOwner('update vault_secret set wrapped = $2 where purpose = $1', [first, of(first)])
  expect(await startWith({ PARLEY_KEY: current })).toContain('\n')
})

test('status counts, and prints nothing that opens anything', { timeout: 60_000 }, async () => {
  const { code, out, err } = await runKeys(['status'], { PARLEY_KEY: current })
  expect(code, err).toBe(0)
  for (const line of out.trim().split('\n')) expect(line).toMatch(/^ *\d+ {2}[a-z ]+$/)
})

test('words that the command does not know are answered with those that it knows', () => {
  for (const words of [
    '',
    'x',
    '--y',
    'status --deep',
    'rotate --cases --deep',
    'rotate x',
    'rotate --deep --to -',
  ])
    expect(() => readWish(words.split(' ').filter(Boolean)), words).toThrow(/^Say what to do: /)
})
