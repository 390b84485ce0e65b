import { randomBytes, randomUUID } from 'node:crypto'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { appUrl, ownerUrl } from '#tests/support/database.ts'
import { runCommand } from '#tests/support/run-command.ts'

const PARLEY_KEY = process.env.PARLEY_KEY ?? ''
const folder = mkdtempSync(join(tmpdir(), 'parley-keys-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const keyFile = (content: string, mode: number) => {
  const path = join(folder, randomUUID())
  writeFileSync(path, content, { mode })
  chmodSync(path, mode)
  return path
}
const otherKey = randomBytes(32).toString('base64')
const changed = (url: string, change: (parsed: URL) => void) => {
  const parsed = new URL(url)
  change(parsed)
  return parsed.href
}
const wrong = (url: string) => changed(url, (parsed) => (parsed.password = 'not-the-password'))

const drills: [string, Partial<NodeJS.ProcessEnv>, RegExp][] = [
  [
    'a malformed address',
    { DATABASE_URL: 'mysql://app:secret@db/parley' },
    /DATABASE_URL is malformed/,
  ],
  ['a missing key', { DATABASE_URL: appUrl, PARLEY_KEY: '' }, /PARLEY_KEY is missing/],
  ['a short key', { PARLEY_KEY: 'abc' }, /PARLEY_KEY is malformed/],
  [
    'a key that was not drawn',
    { PARLEY_KEY: Buffer.alloc(32, 7).toString('base64') },
    /not random/,
  ],
  [
    'a sentence for a key',
    {
      PARLEY_KEY: Buffer.from('the quick brown fox jumps over 13')
        .subarray(0, 32)
        .toString('base64'),
    },
    /not random/,
  ],
  ['a key twice', { PARLEY_KEY_FILE: 'key' }, /both set/],
  [
    'a key file that is not there',
    { DATABASE_URL: appUrl, PARLEY_KEY: '', PARLEY_KEY_FILE: join(folder, 'none') },
    /none cannot be read \(ENOENT\)/,
  ],
  [
    'a key file that others can read',
    { DATABASE_URL: appUrl, PARLEY_KEY: '', PARLEY_KEY_FILE: keyFile(otherKey, 0o640) },
    /can be read by others: chmod 600 /,
  ],
  [
    'the key of another database',
    { DATABASE_URL: appUrl, PARLEY_KEY: otherKey },
    /does not open this database/,
  ],
  ['a malformed origin', { PARLEY_ORIGIN: 'parley' }, /PARLEY_ORIGIN is malformed/],
  ['mail without a sender', { SMTP_URL: 'smtp://x:secret@localhost' }, /SMTP_FROM go together/],
  [
    'a malformed mail server',
    { SMTP_URL: 'http://x:secret@mail', SMTP_FROM: 'parley@example.org' },
    /SMTP_URL is malformed/,
  ],
  ['a malformed port', { PORT: 'x' }, /PORT must be a number/],
  ['an owner without an app', { DATABASE_OWNER_URL: ownerUrl }, /DATABASE_URL is missing/],
  [
    'the demo in a database of one’s own',
    { DATABASE_URL: appUrl, PARLEY_DEMO: '1' },
    /PARLEY_DEMO=1/,
  ],
  [
    'a silent host',
    { DATABASE_URL: 'postgresql://app:secret@127.0.0.1:1/parley' },
    /nothing answers/,
  ],
  ['a wrong password', { DATABASE_URL: wrong(appUrl) }, /the password of app is wrong/],
  [
    'a wrong password of the owner',
    { DATABASE_URL: appUrl, DATABASE_OWNER_URL: wrong(ownerUrl) },
    /DATABASE_OWNER_URL does not work .* the password of owner is wrong/,
  ],
  [
    'a missing database',
    { DATABASE_URL: changed(appUrl, (parsed) => (parsed.pathname = '/nowhere')) },
    /there is no database nowhere/,
  ],
  [
    'a data folder that is a file',
    { PARLEY_DATA: 'package.json' },
    /data folder .* cannot be written/,
  ],
]

it.each(drills)('tells %s in one sentence', async (_, env, sentence) => {
  const { code, said } = await runCommand('bin/start.ts', { PARLEY_KEY, ...env })
  const lines = said.trim().split('\n')
  expect(lines).toHaveLength(1)
  expect(lines[0]).toMatch(sentence)
  expect(said).not.toMatch(/secret|not-the-password|in-tests|at file:/)
  for (const key of [PARLEY_KEY, otherKey]) expect(said).not.toContain(key)
  expect(code).toBe(1)
})

it('tells in one sentence of a database whose keys are counted before it was set up', async () => {
  const neverSetUp = changed(appUrl, (parsed) => (parsed.pathname = '/postgres'))
  const { code, said } = await runCommand('bin/keys.ts status', {
    PARLEY_KEY,
    DATABASE_URL: neverSetUp,
  })
  expect(said.trim()).toMatch(/^The database lacks \d+ migration\(s\), first \S+: give .*\.$/)
  expect(code).toBe(1)
})
