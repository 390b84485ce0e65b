import { randomBytes } from 'node:crypto'
import {
  accessSync,
  chmodSync,
  constants,
  existsSync,
  mkdirSync,
  readFileSync,
  statSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { PlainError } from '#bin/plain-error.ts'
import { writeWhole } from '#bin/write-whole.ts'

/** Makes the data folder, or says in one sentence why it cannot be used. */
export function makeDataFolder(folder: string): void {
  try {
    makeFolder(folder)
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new PlainError(
      `The data folder ${folder} cannot be written (${code}): choose another with PARLEY_DATA.`,
    )
  }
}

/** Node's own recursive mkdir never returns where the system answers oddly, as under /proc. */
function makeFolder(folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false })
  if (found?.isDirectory()) return
  if (found) throw Object.assign(new Error(), { code: 'ENOTDIR' })
  makeFolder(dirname(folder))
  mkdirSync(folder)
  // Whatever the umask: as root, the database runs as another user, who must be able to pass.
  if (process.getuid?.() === 0) chmodSync(folder, 0o711)
}

/** The file of the vault's root key: made on the first start, and never again once there are data. */
export function chooseKeyFile(folder: string, hasData: boolean): string {
  const { PARLEY_KEY: given, PARLEY_KEY_FILE: named } = process.env
  const path = named || join(folder, 'key')
  if (!given && !named) makeOnce(path, hasData, () => randomBytes(32).toString('base64'))
  return path
}

/** The passwords of the embedded database's two roles. */
export function readOrMakePasswords(
  folder: string,
  hasData: boolean,
): { ownerPassword: string; appPassword: string } {
  const text = readOrMake(join(folder, 'database-passwords.json'), hasData, () => {
    const password = () => randomBytes(24).toString('hex')
    return JSON.stringify({ ownerPassword: password(), appPassword: password() })
  })
  return JSON.parse(text)
}

function makeOnce(path: string, hasData: boolean, make: () => string): void {
  if (existsSync(path)) return
  if (hasData) throw new PlainError(`${path} is missing although there is a database: restore it.`)
  writeWhole(path, `${make()}\n`)
}

function readOrMake(path: string, hasData: boolean, make: () => string): string {
  makeOnce(path, hasData, make)
  try {
    return readFileSync(path, 'utf8').trim()
  } catch {
    throw new PlainError(`${path} cannot be read: it belongs to another user.`)
  }
}
