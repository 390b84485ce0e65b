import { existsSync, renameSync } from 'node:fs'
import { PlainError } from '#bin/plain-error.ts'
import { writeWhole } from '#bin/write-whole.ts'
import { nextOf } from '#lib/vault/key-file.ts'
import type { Keeping } from '#lib/vault/rotate-root.ts'
import type { Reached } from './reach-database.ts'

/** How the new root key is kept, and what is left for a person to do. */
type Kept = { keeping: Keeping; after: string }

/**
 * A key in a file is replaced there. One in a variable cannot be: `to` names a new file for it, or `-` prints it.
 * It is written before the database is under it, so that no moment is without a key that opens.
 */
export function keepNewKey({ PARLEY_KEY_FILE: file }: Reached, to: string | undefined): Kept {
  if (file) {
    if (to !== undefined)
      throw new PlainError(`The key in ${file} is replaced there: leave out --to.`)
    const next = nextOf(file)
    const save = (key: string) => writeWhole(next, `${key}\n`)
    return { keeping: { save, replace: () => renameSync(next, file) }, after: `It is in ${file}.` }
  }
  if (to === undefined)
    throw new PlainError(
      'PARLEY_KEY is a variable: say where the new key goes with --to <file>, or --to - to print it.',
    )
  if (to !== '-' && existsSync(to)) throw new PlainError(`${to} exists: name a new file.`)
  const save = (key: string) =>
    to === '-' ? void process.stdout.write(`${key}\n`) : writeWhole(to, `${key}\n`)
  const where = to === '-' ? 'the key printed above' : `the key in ${to}`
  const after = `Whoever runs now goes on; start with ${where} from now on, the old one opens nothing.`
  return { keeping: { save, replace: () => {} }, after }
}
