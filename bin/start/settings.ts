import { resolve } from 'node:path'
import { PlainError } from '#bin/plain-error.ts'
import { readRootKey } from '#lib/vault/read-root-key.ts'
import { plainly } from './open-vault.ts'
import { root } from './run-child.ts'

/** What the launcher itself reads; the server's own settings are checked by lib/env.ts. */
export type Settings = {
  dev: boolean
  host: string
  port: number
  data: string
  /** Undefined: the embedded default. */
  external: { url: string; ownerUrl: string | undefined } | undefined
}

/** Reads the settings, or says in one sentence which of them is missing or malformed. */
export function readSettings(args: string[], env: NodeJS.ProcessEnv): Settings {
  const unknown = args.find((arg) => arg !== '--dev')
  if (unknown) throw new PlainError(`Unknown argument ${unknown}: only --dev is known.`)
  requireServerSettings(env)
  return {
    dev: args.includes('--dev'),
    host: env.HOST || '127.0.0.1',
    port: readPort(env.PORT),
    data: resolve(root, env.PARLEY_DATA || '.data'),
    external: readExternal(env),
  }
}

/** The server checks these too; here they cost a second instead of a build. */
function requireServerSettings(env: NodeJS.ProcessEnv): void {
  const { PARLEY_ORIGIN: origin, PARLEY_KEY, PARLEY_KEY_FILE } = env
  const { SMTP_URL: mail, SMTP_FROM: sender } = env
  // Without one, the embedded default makes its own.
  if (PARLEY_KEY || PARLEY_KEY_FILE) plainly(() => readRootKey({ PARLEY_KEY, PARLEY_KEY_FILE }))
  if (origin && !/^https?:$/.test(URL.parse(origin)?.protocol ?? '')) {
    throw new PlainError(
      'PARLEY_ORIGIN is malformed: it must look like https://parley.example.org.',
    )
  }
  if (Boolean(mail) !== Boolean(sender)) {
    throw new PlainError('SMTP_URL and SMTP_FROM go together: give both, or neither.')
  }
  // Never repeats the value: it holds a password.
  if (mail && !/^smtps?:$/.test(URL.parse(mail)?.protocol ?? '')) {
    throw new PlainError(
      'SMTP_URL is malformed: it must look like smtps://name:password@mail.example.org.',
    )
  }
}

function readPort(text: string | undefined): number {
  const port = Number(text || 3000)
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port
  throw new PlainError('PORT must be a number from 1 to 65535.')
}

function readExternal(env: NodeJS.ProcessEnv): Settings['external'] {
  const { DATABASE_URL: url, DATABASE_OWNER_URL: ownerUrl, PARLEY_KEY, PARLEY_KEY_FILE } = env
  if (!url && ownerUrl)
    throw new PlainError('DATABASE_OWNER_URL is set but DATABASE_URL is missing.')
  if (!url) return undefined
  requireDatabaseUrl('DATABASE_URL', url)
  if (ownerUrl) requireDatabaseUrl('DATABASE_OWNER_URL', ownerUrl)
  plainly(() => readRootKey({ PARLEY_KEY, PARLEY_KEY_FILE }))
  if (env.PARLEY_DEMO === '1') {
    throw new PlainError(
      'PARLEY_DEMO=1 is for the embedded database only: remove it or DATABASE_URL.',
    )
  }
  return { url, ownerUrl: ownerUrl || undefined }
}

/** Never repeats the value: it holds a password. */
function requireDatabaseUrl(name: string, value: string): void {
  const parsed = URL.parse(value)
  const known = parsed && /^postgres(ql)?:$/.test(parsed.protocol)
  if (known && parsed.hostname && parsed.pathname.length > 1) return
  throw new PlainError(
    `${name} is malformed: it must look like postgresql://app:password@host:5432/parley.`,
  )
}
