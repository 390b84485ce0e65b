import { spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPort } from '#bin/find-port.ts'

/** Starts Parley as a newcomer does, `npm start` on an empty data folder, and stops it at the end. */
export default async function startParley(): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-e2e-'))
  // Its database's user, who is not us when we are root, must be able to pass.
  chmodSync(folder, 0o711)
  const data = join(folder, 'data')
  const { DATABASE_URL: _, DATABASE_OWNER_URL: __, PARLEY_KEY: ___, ...rest } = process.env
  const port = await findPort('127.0.0.1', 3100 + Math.floor(Math.random() * 800))
  const launcher = spawn('npm', ['start'], {
    env: { ...rest, PARLEY_DATA: data, PORT: String(port), HOST: '127.0.0.1', PARLEY_ORIGIN: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  })
  const ended = new Promise<void>((resolve) => launcher.once('exit', () => resolve()))
  const stop = async () => {
    launcher.kill('SIGTERM')
    await ended
    await untilGone(join(data, 'running.json'))
    rmSync(folder, { recursive: true, force: true })
  }
  try {
    process.env.PARLEY_TEST_ORIGIN = await untilReady(launcher)
    process.env.PARLEY_TEST_DATA = data
  } catch (error) {
    await stop()
    throw error
  }
  return stop
}

/** npm ends before the launcher has stopped its database, and tells nobody; the launcher's note does. */
async function untilGone(note: string): Promise<void> {
  for (let tries = 0; existsSync(note) && tries < 150; tries += 1) await sleep(100)
}

function untilReady(launcher: ReturnType<typeof spawn>): Promise<string> {
  let said = ''
  return new Promise((resolve, reject) => {
    const take = (chunk: Buffer) => {
      said += chunk
      const origin = said.match(/Parley is ready: (\S+)/)?.[1]
      if (origin) resolve(origin)
    }
    launcher.stdout?.on('data', take)
    launcher.stderr?.on('data', take)
    launcher.once('exit', () => reject(new Error(`npm start ended early:\n${said}`)))
  })
}
