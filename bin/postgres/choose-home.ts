import { createHash, randomBytes } from 'node:crypto'
import { chmodSync, chownSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PlainError } from '#bin/plain-error.ts'
import { writeWhole } from '#bin/write-whole.ts'
import { findBinaries, openFolder } from './find-binaries.ts'
import { canReach, chooseUser, type RunAs } from './run-as.ts'

/** Where one embedded database lives and how its programs are run. */
export type Home = {
  folder: string
  cluster: string
  log: string
  binaries: string
  runAs: RunAs | undefined
  /** True when the wanted folder lies under a closed one, so that another had to be taken. */
  moved: boolean
}

/** Makes the folder for a database at `wanted`, or in /var/lib/parley when its user cannot get there. */
export function chooseHome(wanted: string): Home {
  const runAs = chooseUser(join(wanted, 'cluster'))
  const moved = runAs !== undefined && !canReach(dirname(wanted), runAs)
  const folder = moved ? insteadOf(wanted) : wanted
  try {
    mkdirSync(folder, { recursive: true, mode: runAs ? 0o711 : 0o700 })
    if (runAs) {
      chownSync(folder, runAs.uid, runAs.gid)
      chmodSync(folder, 0o700)
    }
  } catch (error) {
    throw new PlainError(
      `The data folder ${folder} cannot be written (${(error as NodeJS.ErrnoException).code}): choose another with PARLEY_DATA.`,
    )
  }
  return {
    folder,
    cluster: join(folder, 'cluster'),
    log: join(folder, 'postgres.log'),
    binaries: findBinaries(runAs),
    runAs,
    moved,
  }
}

/**
 * The folder is noted beside the one that was wanted, and its name is partly random: a fresh clone
 * at the same path must not meet the database of the old one, whose key is gone.
 */
function insteadOf(wanted: string): string {
  const note = `${wanted}-folder`
  if (existsSync(note)) return readFileSync(note, 'utf8').trim()
  const clone = createHash('sha256').update(wanted).digest('hex').slice(0, 12)
  const folder = join(openFolder, `${clone}-${randomBytes(3).toString('hex')}`)
  writeWhole(note, `${folder}\n`)
  return folder
}
