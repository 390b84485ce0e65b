import { join } from 'node:path'
import { hashOf } from '#lib/audit/checkpoint-line.ts'
import { publicKeyText, signingKey } from '#lib/audit/signing-key.ts'

/**
 * Where the checkpoints of a database of one's own go when PARLEY_CHECKPOINTS names no file: into the data folder,
 * called by the key that signs them, so that no database meets the file of another. The vault must be open.
 */
export function checkpointFile(data: string): string {
  const { PARLEY_CHECKPOINTS: named } = process.env
  const key = hashOf(publicKeyText(signingKey())).slice(0, 12)
  return named || join(data, `checkpoints-${key}.jsonl`)
}
