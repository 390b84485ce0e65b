import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '#bin/plain-error.ts'
import { chooseHome } from '#bin/postgres/choose-home.ts'
import { urlOf } from '#bin/postgres/ensure-database.ts'
import { startServer, stopServer } from '#bin/postgres/start-server.ts'
import { readOrMakeKey, readOrMakePasswords } from '#bin/start/data-folder.ts'
import type { Settings } from '#bin/start/settings.ts'

/** Where the evidence is, and with which key. `close` puts back what was started to read it. */
export type Evidence = {
  ownerUrl: string
  key: string
  file: string | undefined
  close(): Promise<void>
}

/** Finds the database of one's own, or the embedded one, which is started if nobody runs it. */
export function openEvidence(settings: Settings, env: NodeJS.ProcessEnv): Promise<Evidence> {
  const { external, data } = settings
  return external ? openExternal(external.ownerUrl, env) : openEmbedded(data, env)
}

async function openExternal(
  ownerUrl: string | undefined,
  env: NodeJS.ProcessEnv,
): Promise<Evidence> {
  if (!ownerUrl) {
    throw new PlainError(
      'DATABASE_OWNER_URL is missing: only the role that owns the tables sees every history.',
    )
  }
  const file = env.PARLEY_CHECKPOINTS || undefined
  return { ownerUrl, key: env.PARLEY_KEY ?? '', file, close: async () => {} }
}

async function openEmbedded(data: string, env: NodeJS.ProcessEnv): Promise<Evidence> {
  const home = chooseHome(join(data, 'database'))
  if (!existsSync(home.cluster)) throw new PlainError(`There is no database in ${data} yet.`)
  const key = env.PARLEY_KEY || readOrMakeKey(data, true)
  const passwords = readOrMakePasswords(data, true)
  const { port, found } = await startServer(home, passwords.ownerPassword)
  return {
    ownerUrl: urlOf({ port, ...passwords }, 'owner'),
    key,
    file: env.PARLEY_CHECKPOINTS || join(data, 'checkpoints.jsonl'),
    close: () => (found ? Promise.resolve() : stopServer(home)),
  }
}

/** The text of the checkpoint file; empty where there is none. */
export const readTextOf = (file: string | undefined): string =>
  file && existsSync(file) ? readFileSync(file, 'utf8') : ''
