import { readFileSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { findPort } from '#bin/find-port.ts'
import { PlainError } from '#bin/plain-error.ts'
import type { Home } from './choose-home.ts'
import { findRunning } from './find-running.ts'
import { runProgram } from './run-program.ts'

/** How a server is started; tests trade safety for speed. */
export type ServerOptions = { settings?: string[] }

/** Starts the server, or takes over one that a killed run left behind. */
export async function startServer(
  home: Home,
  ownerPassword: string,
  { settings = [] }: ServerOptions = {},
): Promise<{ port: number; found: boolean }> {
  const running = await findRunning(home, ownerPassword)
  if (running) return { port: running, found: true }
  const port = await findPort('127.0.0.1', 0)
  const options = [
    `port=${port}`,
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=60',
    'timezone=UTC',
    'log_timezone=UTC',
    ...settings,
  ]
  await startAndWait(home, options)
  return { port, found: false }
}

async function startAndWait(home: Home, options: string[], attempts = 10): Promise<void> {
  const { code, output } = await runProgram(home, 'pg_ctl', [
    'start',
    '--wait',
    '--timeout=60',
    '--silent',
    `--pgdata=${home.cluster}`,
    `--log=${home.log}`,
    `--options=${options.map((option) => `-c ${option}`).join(' ')}`,
  ])
  if (code === 0) return
  const told = reason(home, output)
  // The last processes of a server that was killed let go of its memory a moment later.
  if (!/shared memory/.test(told) || attempts === 0) {
    throw new PlainError(`The embedded database did not start: ${told}`)
  }
  await sleep(500)
  await startAndWait(home, options, attempts - 1)
}

/** Stops the server: `fast` ends cleanly, `immediate` leaves recovery to the next start. */
export async function stopServer(home: Home, mode: 'fast' | 'immediate' = 'fast'): Promise<void> {
  const args = ['stop', `--mode=${mode}`, '--wait', '--timeout=20', '--silent']
  await runProgram(home, 'pg_ctl', [...args, `--pgdata=${home.cluster}`])
}

function reason(home: Home, output: string): string {
  try {
    const lines = readFileSync(home.log, 'utf8').trim().split('\n')
    const told = lines.findLast((line) => /(FATAL|PANIC):/.test(line)) ?? lines.at(-1)
    return `${told?.replace(/^.*?(FATAL|PANIC): */, '')} (more in ${home.log})`
  } catch {
    return output.trim().split('\n')[0] ?? 'no reason given'
  }
}
