import { spawnSync } from 'node:child_process'
import { accessSync, constants, existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'
import { PlainError } from './plain-error.ts'

// The same engine without windows, tabs and menus: the tests take two thirds of the time.
const SHELL = 'chromium-headless-shell'

/** A Chromium that is already here: the one named, the system's without windows, Playwright's own, or the system's. */
export function findChromium(): string | undefined {
  const named = process.env.PARLEY_CHROMIUM
  if (named) {
    if (isProgram(named)) return named
    throw new PlainError(`PARLEY_CHROMIUM names ${named}, which cannot be run.`)
  }
  const own = chromium.executablePath()
  return (
    onPath([SHELL]) ??
    (isProgram(own) ? own : onPath(['chromium', 'chromium-browser', 'google-chrome']))
  )
}

/** The same, installed first when there is none; says what to type where that fails. */
export function ensureChromium(): string {
  return (
    findChromium() ??
    afterRunning('node', ['node_modules/@playwright/test/cli.js', 'install', 'chromium']) ??
    afterApt() ??
    tellWhatToType()
  )
}

function afterApt(): string | undefined {
  if (process.getuid?.() !== 0 || !onPath(['apt-get'])) return undefined
  afterRunning('apt-get', ['update', '-q'])
  const install = ['install', '-q', '-y', '--no-install-recommends']
  return (
    afterRunning('apt-get', [...install, SHELL]) ??
    afterRunning('apt-get', [...install, 'chromium'])
  )
}

function afterRunning(command: string, args: string[]): string | undefined {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
  spawnSync(command, args, { env, stdio: 'ignore', timeout: 300_000 })
  return findChromium()
}

function tellWhatToType(): never {
  throw new PlainError(
    'The browser tests need Chromium: type "npx playwright install --with-deps chromium" or "sudo apt-get install chromium", or set PARLEY_CHROMIUM to the program you have.',
  )
}

function onPath(names: string[]): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter)
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isProgram)
}

function isProgram(path: string): boolean {
  if (!path || !existsSync(path)) return false
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
