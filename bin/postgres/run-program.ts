import { spawn } from 'node:child_process'
import { join } from 'node:path'
import type { Home } from './choose-home.ts'

/** Runs one of PostgreSQL's own programs to its end, as the user that the home asks for. */
export function runProgram(
  home: Home,
  name: 'initdb' | 'pg_ctl',
  args: string[],
): Promise<{ code: number; output: string }> {
  return new Promise((resolve) => {
    const child = spawn(join(home.binaries, name), args, {
      ...home.runAs,
      cwd: home.folder,
      env: surroundings(),
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: process.platform !== 'win32',
    })
    let output = ''
    child.stdout.on('data', (chunk) => (output += chunk))
    child.stderr.on('data', (chunk) => (output += chunk))
    child.once('error', (error) => resolve({ code: -1, output: error.message }))
    child.once('close', (code) => resolve({ code: code ?? -1, output }))
  })
}

/** The language and the clock of the machine must not colour what the server says and stores. */
function surroundings(): NodeJS.ProcessEnv {
  const { PATH, SystemRoot, NODE_ENV } = process.env
  return { PATH, SystemRoot, NODE_ENV, LC_ALL: 'C', TZ: 'UTC' }
}
