import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { PlainError } from '#bin/plain-error.ts'
import type { Access } from '#bin/postgres/ensure-database.ts'
import { commandOf } from '#bin/running-process.ts'
import { readOrMakePasswords } from './data-folder.ts'
import { startEmbedded } from './embedded-database.ts'
import { beTheOnlyOne } from './only-one.ts'

/** The embedded database of a data folder, also while Parley runs on it; started until `stop` where nobody does. */
export async function reachEmbedded(data: string): Promise<Access> {
  if (!existsSync(join(data, 'database-passwords.json')))
    throw new PlainError(`There is no database in ${data}: name yours in DATABASE_URL.`)
  return runningOn(data) ?? (await startOwn(data))
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
