import { spawn } from 'node:child_process'
import { root } from '#bin/start/run-child.ts'

/** What one command came to. */
export type Outcome = { ok: boolean; output: string; seconds: number }

/** Runs a command quietly and keeps what it wrote, to be shown only if it fails. */
export function runQuietly(args: string[]): Promise<Outcome> {
  const began = performance.now()
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {
      cwd: root,
      env: { ...process.env, FORCE_COLOR: '0', NEXT_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    running.add(child)
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.once('close', (code) => {
      running.delete(child)
      resolve({ ok: code === 0, output, seconds: (performance.now() - began) / 1000 })
    })
  })
}

const running = new Set<ReturnType<typeof spawn>>()

/** Ctrl-C must reach the test runners, which stop their own database and server. */
export function stopRunning(): void {
  for (const child of running) child.kill('SIGTERM')
}
