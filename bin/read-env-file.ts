import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { PlainError } from './plain-error.ts'
import { root } from './start/run-child.ts'

/**
 * Reads the settings in `.env`, or in the file that PARLEY_ENV_FILE names, before anything asks for one. What is set
 * already stays. An empty name means no file. A test that names none reads none: the operator's database is not its own.
 */
export function readEnvFile(): void {
  const { PARLEY_ENV_FILE: named, NODE_ENV } = process.env
  const name = named ?? (NODE_ENV === 'test' ? '' : '.env')
  const path = resolve(root, name)
  if (name === '' || (named === undefined && !existsSync(path))) return
  try {
    process.loadEnvFile(path)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new PlainError(`The file of settings ${path} cannot be read (${code}).`)
  }
}
