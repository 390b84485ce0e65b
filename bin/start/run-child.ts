import { type ChildProcess, type StdioOptions, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { onStop } from './stop.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))
const preload = new URL('./die-with-parent.ts', import.meta.url).href

/** Starts a Node program that ends when we end, in a group of its own so that Ctrl-C reaches only us. */
export function startChild(
  args: string[],
  { env, stdio }: { env: NodeJS.ProcessEnv; stdio: 'pipe' | 'inherit' },
): ChildProcess {
  const channels: StdioOptions = ['ignore', stdio, stdio, 'ipc']
  const child = spawn(process.execPath, ['--import', preload, ...args], {
    cwd: root,
    env: { ...env, PARLEY_LAUNCHER: String(process.pid) },
    stdio: channels,
    detached: process.platform !== 'win32',
  })
  onStop((forced) => endChild(child, forced))
  return child
}

/** Runs such a program to its end and gives back everything it wrote. */
export function runChild(
  args: string[],
  env: NodeJS.ProcessEnv,
  onLine: (line: string) => void = () => {},
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = startChild(args, { env, stdio: 'pipe' })
    let output = ''
    const take = (chunk: Buffer) => {
      output += chunk
      for (const line of chunk.toString().split('\n')) if (line.trim()) onLine(line.trim())
    }
    child.stdout?.on('data', take)
    child.stderr?.on('data', take)
    child.once('error', (error) => resolve({ code: -1, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? -1, output }))
  })
}

async function endChild(child: ChildProcess, forced: boolean): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = new Promise((resolve) => child.once('exit', resolve))
  child.kill(forced ? 'SIGKILL' : 'SIGTERM')
  const timer = setTimeout(() => child.kill('SIGKILL'), 5000)
  await gone
  clearTimeout(timer)
}
