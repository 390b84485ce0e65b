import { execFileSync, spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPort } from '#bin/find-port.ts'
import { withoutDatabase } from '#bin/without-database.ts'

export type Running = {
  origin: string
  /** ends it as Ctrl-C does, and waits until its database has stopped */
  stop(): Promise<void>
  /** ends the launcher at once, as `kill -9` does; its database is left behind */
  kill(): Promise<void>
  /** ends the server at once, and the launcher stops the database; or both, and the database is left behind */
  killServer(launcherToo: boolean): Promise<void>
}

// What a test has set for itself is not for this Parley.
const unset = { PARLEY_ORIGIN: '', PARLEY_DEMO: '', PARLEY_CHECKPOINTS: '' }

/** Runs `npm start` with this data folder, and waits until it says that it is ready. */
export async function launchParley(data: string): Promise<Running> {
  const rest = withoutDatabase(process.env)
  const port = await findPort('127.0.0.1', 3100 + Math.floor(Math.random() * 800))
  const npm = spawn('npm', ['start'], {
    env: { ...rest, ...unset, PARLEY_DATA: data, PORT: String(port), HOST: '127.0.0.1' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  const ended = new Promise<void>((resolve) => npm.once('exit', () => resolve()))
  const note = join(data, 'running.json')
  const stop = async () => {
    npm.kill('SIGTERM')
    await ended
    await untilGone(note)
  }
  const kill = async () => {
    process.kill(JSON.parse(readFileSync(note, 'utf8')).pid, 'SIGKILL')
    await ended
  }
  const killServer = async (launcherToo: boolean) => {
    const launcher: number = JSON.parse(readFileSync(note, 'utf8')).pid
    const server = processesUnder(launcher)
    for (const pid of launcherToo ? [launcher, ...server] : server) process.kill(pid, 'SIGKILL')
    await ended
    if (!launcherToo) await untilGone(note)
  }
  try {
    return { origin: await untilReady(npm), stop, kill, killServer }
  } catch (error) {
    await stop()
    throw error
  }
}

/** npm ends before the launcher has stopped its database, and tells nobody; the launcher's note does. */
async function untilGone(note: string): Promise<void> {
  for (let tries = 0; existsSync(note) && tries < 150; tries += 1) await sleep(100)
}

/** The processes that this one started, and those that they started; the database belongs to nobody. */
function processesUnder(pid: number): number[] {
  const rows = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' })
    .trim()
    .split('\n')
    .map((line) => line.trim().split(/\s+/).map(Number))
  const under = (parent: number): number[] =>
    rows.flatMap(([id = 0, by]) => (by === parent ? [id, ...under(id)] : []))
  const found = under(pid)
  if (found.length === 0) throw new Error(`no server under process ${pid}`)
  return found
}

function untilReady(npm: ReturnType<typeof spawn>): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer) => {
      said += chunk
      const origin = said.match(/Parley is ready: (\S+)/)?.[1]
      if (origin) resolve(origin)
    }
    npm.stdout?.on('data', take)
    npm.stderr?.on('data', take)
    npm.once('exit', () => reject(new Error(`npm start ended early:\n${said}`)))
  })
}
