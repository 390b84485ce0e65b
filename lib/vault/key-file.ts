import 'server-only'
import { existsSync, renameSync } from 'node:fs'
import { readKeyFile } from './read-root-key.ts'
import { rootIdOf } from './root-wrap.ts'

/** Where the new root key waits until the database is under it. */
export const nextOf = (path: string): string => `${path}.next`

/**
 * Puts the new key in the old one's place when a rotation was cut short between the two: the database is under
 * `rootId` already. Gives that key, or nothing where there is none that fits.
 */
export function finishReplacing(path: string, rootId: string): Buffer | null {
  const next = nextOf(path)
  if (!existsSync(next)) return null
  const key = readKeyFile(next)
  if (rootIdOf(key) !== rootId) return null
  try {
    renameSync(next, path)
  } catch {
    // Of two who start at once one is first; and where the folder is read-only the key opens from here as well.
  }
  return key
}
