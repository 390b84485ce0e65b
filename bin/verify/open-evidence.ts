import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '#bin/plain-error.ts'
import { urlOf } from '#bin/postgres/ensure-database.ts'
import { checkpointFile } from '#bin/start/checkpoint-file.ts'
import { chooseKeyFile } from '#bin/start/data-folder.ts'
import { reachEmbedded } from '#bin/start/reach-embedded.ts'
import type { Settings } from '#bin/start/settings.ts'

/** The database as its owner, the root key or its file, and once the vault is open, the checkpoint file. */
type Evidence = {
  ownerUrl: string
  key: { PARLEY_KEY: string | undefined; PARLEY_KEY_FILE: string | undefined }
  fileOf: () => string
}

/** Finds the database of one's own, or the embedded one, which is started if nobody runs it. */
export async function openEvidence({ external, data }: Settings): Promise<Evidence> {
  const { PARLEY_KEY, PARLEY_KEY_FILE, PARLEY_CHECKPOINTS } = process.env
  if (external) {
    const key = { PARLEY_KEY, PARLEY_KEY_FILE }
    return { ownerUrl: ownerOf(external), key, fileOf: () => checkpointFile(data) }
  }
  const ownerUrl = urlOf(await reachEmbedded(data), 'owner')
  const keyFile = PARLEY_KEY ? undefined : chooseKeyFile(data, true)
  const file = PARLEY_CHECKPOINTS || join(data, 'checkpoints.jsonl')
  return { ownerUrl, key: { PARLEY_KEY, PARLEY_KEY_FILE: keyFile }, fileOf: () => file }
}

function ownerOf({ ownerUrl }: { ownerUrl: string | undefined }): string {
  if (ownerUrl) return ownerUrl
  throw new PlainError(
    'DATABASE_OWNER_URL is missing: only the role that owns the tables sees every history.',
  )
}

/** The text of the checkpoint file; empty where there is none. */
export const readTextOf = (file: string): string =>
  existsSync(file) ? readFileSync(file, 'utf8') : ''
