import { urlOf } from '#bin/postgres/ensure-database.ts'
import { chooseKeyFile } from '#bin/start/data-folder.ts'
import { reachEmbedded } from '#bin/start/reach-embedded.ts'
import { readSettings } from '#bin/start/settings.ts'

/** The vault's database and where its root key comes from. */
export type Reached = {
  DATABASE_URL: string
  PARLEY_KEY: string | undefined
  PARLEY_KEY_FILE: string | undefined
}

/** The database in the settings; else the embedded one, also while Parley runs on it. */
export async function reachDatabase(): Promise<Reached> {
  const { external, data } = readSettings([], process.env)
  const { PARLEY_KEY, PARLEY_KEY_FILE } = process.env
  if (external) return settle({ DATABASE_URL: external.url, PARLEY_KEY, PARLEY_KEY_FILE })
  const access = await reachEmbedded(data)
  const file = chooseKeyFile(data, true)
  return settle({
    DATABASE_URL: urlOf(access, 'app'),
    PARLEY_KEY,
    PARLEY_KEY_FILE: PARLEY_KEY ? undefined : file,
  })
}

/** What the library reads as its settings from here on. */
function settle(reached: Reached): Reached {
  process.env.PARLEY_ORIGIN ||= 'http://localhost:3000'
  process.env.DATABASE_URL = reached.DATABASE_URL
  if (!reached.PARLEY_KEY) process.env.PARLEY_KEY_FILE = reached.PARLEY_KEY_FILE
  return reached
}
