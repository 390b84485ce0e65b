import { chmodSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A new empty folder for a Parley of the tests. Its database's user, who is not us when we are root, must be able to pass. */
export function makeDataFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-e2e-'))
  chmodSync(folder, 0o711)
  return folder
}
