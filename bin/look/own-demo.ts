import { spawn } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findPort } from '#bin/find-port.ts'
import { PlainError } from '#bin/plain-error.ts'
import { withoutDatabase } from '#bin/without-database.ts'

/** Starts a demo of our own on an empty data folder. `stop` ends it and leaves nothing behind. */
export async function startOwnDemo(): Promise<{ origin: string; stop: () => Promise<void> }> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-look-'))
  // Its database's user, who is not us when we are root, must be able to pass.
  chmodSync(folder, 0o711)
  const rest = withoutDatabase(process.env)
  const port = await findPort('127.0.0.1', 4100)
  const data = join(folder, 'data')
  const launcher = spawn('npm', ['start'], {
    env: { ...rest, PARLEY_DATA: data, PORT: String(port), HOST: '127.0.0.1', PARLEY_ORIGIN: '' },
    stdio: ['ignore', 'pipe', 'inherit'],
    shell: process.platform === 'win32',
  })
  const ended = new Promise<void>((resolve) => launcher.once('exit', () => resolve()))
  const stop = async () => {
    launcher.kill('SIGTERM')
    await ended
    rmSync(folder, { recursive: true, force: true })
  }
  const origin = await new Promise<string>((resolve, reject) => {
    let said = ''
    launcher.stdout?.on('data', (chunk) => {
      said += chunk
      const ready = said.match(/Parley is ready: (\S+)/)?.[1]
      if (ready) resolve(ready)
    })
    launcher.once('exit', () => reject(new PlainError('The demo to look at ended early.')))
  })
  return { origin, stop }
}
