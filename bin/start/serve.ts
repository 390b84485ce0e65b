import type { ChildProcess } from 'node:child_process'
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { PlainError } from '#bin/plain-error.ts'
import { startChild } from './run-child.ts'
import type { Settings } from './settings.ts'
import { settingsOfServer } from './settings-of-server.ts'

const patience = 90_000

/** Starts Next and waits until it says that it is well. */
export async function serve(
  { dev, host, data, external }: Settings,
  port: number,
  env: NodeJS.ProcessEnv,
): Promise<ChildProcess> {
  const inherits = dev || external !== undefined
  const command = ['node_modules/next/dist/bin/next', dev ? 'dev' : 'start']
  const child = startChild([...command, '--port', String(port), '--hostname', host], {
    env: {
      ...settingsOfServer(env),
      NODE_ENV: dev ? 'development' : 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
    stdio: inherits ? 'inherit' : 'pipe',
  })
  const lastLines = inherits ? () => '' : keepLog(child, join(data, 'server.log'))
  await untilWell(child, `http://${host.includes(':') ? `[${host}]` : host}:${port}`, lastLines)
  return child
}

/** The server's words go to a file; what it says on stderr is for the terminal too. */
function keepLog(child: ChildProcess, path: string): () => string {
  let last = ''
  const take = (chunk: Buffer) => {
    try {
      appendFileSync(path, chunk, { mode: 0o600 })
    } catch {
      // A full disk must not end Parley: the log goes on when there is room again.
    }
    last = (last + chunk).slice(-4000)
  }
  child.stdout?.on('data', take)
  child.stderr?.on('data', take)
  child.stderr?.pipe(process.stderr)
  return () => last.trim().split('\n').slice(-20).join('\n')
}

async function untilWell(
  child: ChildProcess,
  base: string,
  lastLines: () => string,
): Promise<void> {
  const address = base.replace('//0.0.0.0', '//127.0.0.1').replace('//[::]', '//[::1]')
  let answer = 'nothing'
  for (const until = Date.now() + patience; Date.now() < until; await sleep(100)) {
    if (child.exitCode !== null || child.signalCode !== null) {
      process.stderr.write(`${lastLines()}\n`)
      throw new PlainError('The server ended before it was ready (see the lines above).')
    }
    try {
      const signal = AbortSignal.timeout(10_000)
      const { status } = await fetch(`${address}/api/health`, { signal, redirect: 'manual' })
      if (status === 200) return
      answer = `status ${status}`
    } catch {}
  }
  throw new PlainError(
    `The server did not become well in ${patience / 1000} s: /api/health gave ${answer}.`,
  )
}
