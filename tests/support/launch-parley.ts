import { spawn } from 'node:child_process'
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
}

/** Runs `npm start` with this data folder, and waits until it says that it is ready. */
export async function launchParley(data: string): Promise<Running> {
  const rest = withoutDatabase(process.env)
  const port = await findPort('127.0.0.1', 3100 + Math.floor(Math.random() * 800))
  const npm = spawn('npm', ['start'], {
    env: { ...rest, PARLEY_DATA: data, PORT: String(port), HOST: '127.0.0.1', PARLEY_ORIGIN: '' },
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
  try {
    return { origin: await untilReady(npm), stop, kill }
  } catch (error) {
    await stop()
    throw error
  }
}

/** npm ends before the launcher has stopped its database, and tells nobody; the launcher's note does. */
async function untilGone(note: string): Promise<void> {
  for (let tries = 0; existsSync(note) && tries < 150; tries += 1) await sleep(100)
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
