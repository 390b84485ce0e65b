import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PlainError } from '#bin/plain-error.ts'
import { commandOf } from '#bin/running-process.ts'
import { writeWhole } from '#bin/write-whole.ts'
import { onStop, onStopping } from './stop.ts'

/** What others may want to know of a running launcher; its process id is added. */
export type Running = { origin?: string; databasePort?: string }

type Note = Running & { pid: number; stopping?: true }

// A launcher whose npm was killed needs a moment to see it; one that is stopping, to let its database finish.
const patience = 3_000
const patienceWithStopping = 30_000

/**
 * Two launchers on one embedded database would stop it under each other. The note is trusted only
 * while its process is a launcher, so one left by a killed run does no harm.
 */
export async function beTheOnlyOne(folder: string): Promise<(running: Running) => void> {
  const path = join(folder, 'running.json')
  for (const since = Date.now(); ; await sleep(100)) {
    const other = readNote(path)
    if (!other || other.pid === process.pid) break
    if (!commandOf(other.pid)?.includes('bin/start.ts')) break
    if (Date.now() - since < (other.stopping ? patienceWithStopping : patience)) continue
    const where = other.origin ? ` at ${other.origin}` : ''
    throw new PlainError(
      `Parley already runs on this data${where} (process ${other.pid}): stop it first, or give another folder in PARLEY_DATA.`,
    )
  }
  let note: Note = { pid: process.pid }
  const write = (more: Partial<Note>) => {
    note = { ...note, ...more }
    writeWhole(path, JSON.stringify(note))
  }
  write({})
  onStopping(() => write({ stopping: true }))
  onStop(() => rmSync(path, { force: true }))
  return write
}

function readNote(path: string): Note | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}
