import { join } from 'node:path'
import { prepareClient } from '#bin/build/prepare-client.ts'
import { dropDatabase, ensureDatabase, urlOf } from '#bin/postgres/ensure-database.ts'
import { checkpointFile } from './checkpoint-file.ts'
import { makeDataFolder } from './data-folder.ts'
import { startEmbedded } from './embedded-database.ts'
import { demoState, forgetDemo, loadDemo } from './load-demo.ts'
import { migrateDatabase } from './migrate-database.ts'
import { openVault } from './open-vault.ts'
import type { Settings } from './settings.ts'

/** Brings the database up and up to date; returns what the server is to find in its surroundings. */
export function prepareDatabase(
  { external, data }: Settings,
  origin: string,
): Promise<NodeJS.ProcessEnv> {
  return external ? prepareExternal(external, data) : prepareEmbedded(data, origin)
}

async function prepareExternal(
  external: NonNullable<Settings['external']>,
  data: string,
): Promise<NodeJS.ProcessEnv> {
  await migrateDatabase(external)
  await openVault({ ...process.env, DATABASE_URL: external.url })
  if (!process.env.PARLEY_CHECKPOINTS) makeDataFolder(data)
  return { ...process.env, PARLEY_CHECKPOINTS: checkpointFile(data), PARLEY_DEMO: '0' }
}

async function prepareEmbedded(data: string, origin: string): Promise<NodeJS.ProcessEnv> {
  const { access, keyFile } = await startEmbedded(data)
  const ownerUrl = urlOf(access, 'owner')
  const url = urlOf(access, 'app')
  if (demoState(data) === 'loading') {
    // Only an empty database is ever filled, so a half-filled one holds nothing of anybody's.
    await dropDatabase(access)
    await ensureDatabase(access)
    forgetDemo(data)
  }
  await migrateDatabase({ url, ownerUrl })
  const own = process.env.PARLEY_KEY ? {} : { PARLEY_KEY_FILE: keyFile }
  const file = process.env.PARLEY_CHECKPOINTS || join(data, 'checkpoints.jsonl')
  const env = { ...process.env, DATABASE_URL: url, PARLEY_CHECKPOINTS: file, ...own }
  await openVault(env)
  if (process.env.PARLEY_DEMO === '0') return { ...env, PARLEY_DEMO: '0' }
  await prepareClient()
  const forDemo = { PARLEY_DEMO: '1', PARLEY_ORIGIN: origin, DATABASE_OWNER_URL: ownerUrl }
  await loadDemo(data, ownerUrl, { ...env, ...forDemo })
  return { ...env, PARLEY_DEMO: demoState(data) === 'loaded' ? '1' : '0' }
}
