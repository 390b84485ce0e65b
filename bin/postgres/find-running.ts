import { readFileSync, realpathSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { Client } from 'pg'
import { commandOf } from '#bin/running-process.ts'
import type { Home } from './choose-home.ts'
import { stopServer } from './start-server.ts'

const patience = 20_000

/**
 * The port of a server that already runs on this cluster. One that is starting or stopping is waited
 * for, one that stays silent is stopped, and a pid file whose process is gone or is another program
 * (the number was given out again) is removed.
 */
export async function findRunning(home: Home, ownerPassword: string): Promise<number | undefined> {
  const pidFile = join(home.cluster, 'postmaster.pid')
  const until = Date.now() + patience
  while (true) {
    const noted = readPidFile(pidFile)
    if (!noted) return undefined
    const command = commandOf(noted.pid)
    if (command === undefined || !/postgres/.test(command)) {
      rmSync(pidFile, { force: true })
      return undefined
    }
    if (noted.port && (await answers(home, noted.port, ownerPassword))) return noted.port
    if (Date.now() > until) break
    await sleep(100)
  }
  await stopServer(home, 'immediate')
  return undefined
}

function readPidFile(path: string): { pid: number; port: number } | undefined {
  try {
    const lines = readFileSync(path, 'utf8').split('\n')
    return { pid: Number(lines[0]), port: Number(lines[3] ?? 0) }
  } catch {
    return undefined
  }
}

/** Asks the server which cluster it serves: the port alone could belong to somebody else's. */
async function answers(home: Home, port: number, password: string): Promise<boolean> {
  const target = { host: '127.0.0.1', port, user: 'owner', database: 'postgres', password }
  const client = new Client({ ...target, connectionTimeoutMillis: 2000 })
  client.on('error', () => {})
  try {
    await client.connect()
    const { rows } = await client.query('show data_directory')
    return realpathSync(rows[0].data_directory) === realpathSync(home.cluster)
  } catch {
    return false
  } finally {
    await client.end().catch(() => {})
  }
}
