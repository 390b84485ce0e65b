import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '#bin/plain-error.ts'
import { type Access, urlOf } from '#bin/postgres/ensure-database.ts'
import { commandOf } from '#bin/running-process.ts'
import { chooseKeyFile, readOrMakePasswords } from '#bin/start/data-folder.ts'
import { startEmbedded } from '#bin/start/embedded-database.ts'
import { beTheOnlyOne } from '#bin/start/only-one.ts'
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
  if (!existsSync(join(data, 'database-passwords.json')))
    throw new PlainError(`There is no database in ${data}: name yours in DATABASE_URL.`)
  const access = runningOn(data) ?? (await startOwn(data))
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

function runningOn(data: string): Access | null {
  try {
    const { pid, databasePort } = JSON.parse(readFileSync(join(data, 'running.json'), 'utf8'))
    if (!databasePort || !commandOf(pid)?.includes('bin/start.ts')) return null
    return { port: Number(databasePort), ...readOrMakePasswords(data, true) }
  } catch {
    return null
  }
}

async function startOwn(data: string): Promise<Access> {
  await beTheOnlyOne(data)
  return (await startEmbedded(data)).access
}
