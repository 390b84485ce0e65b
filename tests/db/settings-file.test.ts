import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { settingsOfServer } from '#bin/start/settings-of-server.ts'
import { withoutDatabase } from '#bin/without-database.ts'
import { appUrl, ownerUrl } from '#tests/support/database.ts'
import { runCommand, runNode } from '#tests/support/run-command.ts'

const folder = mkdtempSync(join(tmpdir(), 'parley-settings-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const PARLEY_DATA = join(folder, 'data')
const write = (name: string, ...lines: string[]): string => {
  const path = join(folder, name)
  writeFileSync(path, `${lines.join('\n')}\n`)
  return path
}

it('is read by every command before anything else, and what is set already stays', async () => {
  const owner = write('owner', `DATABASE_OWNER_URL=${ownerUrl}`)
  expect(await runCommand('bin/migrate.ts', { PARLEY_ENV_FILE: owner })).toEqual({
    code: 0,
    said: '',
  })
  const lines = ['DATABASE_URL=postgresql://app:secret@127.0.0.1:1/parley', 'PORT=x']
  const { PARLEY_KEY } = process.env
  const given = { PARLEY_ENV_FILE: write('app', ...lines), PARLEY_KEY, PARLEY_DATA, PORT: '3000' }
  const silent = /^DATABASE_URL does not work at 127\.0\.0\.1:1: nothing answers there\.$/
  expect((await runCommand('bin/start.ts', given)).said).toMatch(silent)
  expect((await runCommand('bin/keys.ts status', given)).said).toMatch(silent)
  expect((await runCommand('bin/verify-log.ts', given)).said).toMatch(/^DATABASE_OWNER_URL is miss/)
})

it('is missed when it was named and is not there', async () => {
  const given = { PARLEY_ENV_FILE: join(folder, 'none'), PARLEY_DATA }
  const { code, said } = await runCommand('bin/start.ts', given)
  expect(said).toMatch(/^The file of settings .*none cannot be read \(ENOENT\)\.$/)
  expect(code).toBe(1)
})

it('is not read again by what has a database of its own', () => {
  const { PARLEY_ENV_FILE, DATABASE_URL, PARLEY_KEY } = withoutDatabase(process.env)
  expect({ PARLEY_ENV_FILE, DATABASE_URL, PARLEY_KEY }).toEqual({
    PARLEY_ENV_FILE: '',
    DATABASE_URL: '',
    PARLEY_KEY: '',
  })
})

it('gives the server nothing behind the launcher’s back, above all not the owner’s address', async () => {
  write('.env', `DATABASE_OWNER_URL=${ownerUrl}`, 'SMTP_URL=smtp://mail', 'PORT=1')
  write('.env.local', `DATABASE_URL=${ownerUrl}`)
  // What Next does when it starts. PORT is none of the server's settings: it shows that the files were read.
  const script = `require('@next/env').loadEnvConfig(${JSON.stringify(folder)})
    const { DATABASE_URL, DATABASE_OWNER_URL, SMTP_URL, PORT } = process.env
    console.error(JSON.stringify({ DATABASE_URL, DATABASE_OWNER_URL, SMTP_URL, PORT }))`
  const { PATH } = process.env
  const env = settingsOfServer({ PATH, DATABASE_URL: appUrl, NODE_ENV: 'production' })
  const { said } = await runNode(['-e', script], env)
  expect(JSON.parse(said)).toEqual({
    DATABASE_URL: appUrl,
    DATABASE_OWNER_URL: '',
    SMTP_URL: '',
    PORT: '1',
  })
})
