import 'server-only'
import type { Client } from 'pg'
import { connected } from '#lib/db/connected.ts'
import { env } from '#lib/env.ts'
import { VaultShut } from './judge-root-key.ts'
import { finishReplacing } from './key-file.ts'
import { type KeySource, readRootKey } from './read-root-key.ts'
import { purposes, shared } from './root-key.ts'
import { newSecret, rootIdOf, unwrapSecret, type Wrapped } from './root-wrap.ts'

type Settings = KeySource & { DATABASE_URL: string }

/**
 * Opens the secrets of every purpose, once for the process; makes them on the very first start. Throws `VaultShut`
 * with one sentence when the root key is missing, weak, or not the one of this database.
 */
export async function openSecrets(settings: Settings = env()): Promise<void> {
  shared.parleySecrets ??= await connected(settings.DATABASE_URL, async (client) =>
    unwrapAll(await readSecrets(client, settings)),
  )
}

/** The root key that opens this database, and the secrets as they are kept. */
export async function readSecrets(
  client: Client,
  source: KeySource,
): Promise<{ root: Buffer; rows: Wrapped[] }> {
  const given = readRootKey(source)
  const rows = await ensureSecrets(client, given)
  const rootId = rows[0]?.rootId ?? ''
  if (rootId === rootIdOf(given)) return { root: given, rows }
  const next = source.PARLEY_KEY_FILE ? finishReplacing(source.PARLEY_KEY_FILE, rootId) : null
  if (next) return { root: next, rows: await ensureSecrets(client, next) }
  const { rows: answer } = await client.query('select app.was_root($1) as rotated', [
    rootIdOf(given),
  ])
  throw new VaultShut(
    answer[0].rotated
      ? 'The root key was rotated: start with the new one, this one no longer opens the vault.'
      : 'The root key does not open this database: it is the key of another one.',
  )
}

/** What is kept; missing purposes are added, unless they belong to another root key. */
async function ensureSecrets(client: Client, root: Buffer): Promise<Wrapped[]> {
  const kept = await client.query<Wrapped>('select * from app.vault_secrets()')
  const known = new Set(kept.rows.map(({ purpose }) => purpose))
  const missing = purposes.filter((purpose) => !known.has(purpose))
  if (missing.length === 0) return kept.rows
  const made = JSON.stringify(missing.map((purpose) => newSecret(root, purpose)))
  const all = await client.query<Wrapped>('select * from app.add_vault_secrets($1, $2)', [
    rootIdOf(root),
    made,
  ])
  return all.rows
}

function unwrapAll({ root, rows }: { root: Buffer; rows: Wrapped[] }): Map<string, Buffer> {
  try {
    return new Map(rows.map((row) => [row.purpose, unwrapSecret(root, row)]))
  } catch {
    throw new VaultShut('The secrets of this database were altered: restore them from a backup.')
  }
}
