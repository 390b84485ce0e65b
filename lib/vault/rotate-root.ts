import 'server-only'
import { randomBytes } from 'node:crypto'
import { connected } from '#lib/db/connected.ts'
import { readSecrets } from './open-secrets.ts'
import type { KeySource } from './read-root-key.ts'
import { rootIdOf, unwrapSecret, wrapSecret } from './root-wrap.ts'

/** Where the new root key goes: `save` before the database is under it, `replace` once it is. */
export type Keeping = { save: (key: string) => void; replace: () => void }

/**
 * Puts the secrets of all purposes under a new root key, in one transaction. The new key is safe before the old one
 * stops opening; whoever runs goes on with what they opened. Gives how many secrets were wrapped anew.
 */
export function rotateRoot(
  { DATABASE_URL, ...source }: KeySource & { DATABASE_URL: string },
  { save, replace }: Keeping,
): Promise<number> {
  return connected(DATABASE_URL, async (client) => {
    const { root, rows } = await readSecrets(client, source)
    const next = randomBytes(32)
    const made = rows.map((row) => wrapSecret(next, row.purpose, unwrapSecret(root, row)))
    save(next.toString('base64'))
    await client.query('select app.rewrap_vault_secrets($1, $2, $3)', [
      rootIdOf(root),
      rootIdOf(next),
      JSON.stringify(made),
    ])
    replace()
    return made.length
  })
}
