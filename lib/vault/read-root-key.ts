import 'server-only'
import { closeSync, fstatSync, openSync, readFileSync } from 'node:fs'
import { judgeRootKey, VaultShut } from './judge-root-key.ts'

/** Where the root key comes from: one of the two. */
export type KeySource = { PARLEY_KEY?: string | undefined; PARLEY_KEY_FILE?: string | undefined }

/** The root key (32 bytes) from the variable or the file. Throws `VaultShut` with one sentence, never with the key. */
export function readRootKey({ PARLEY_KEY: key, PARLEY_KEY_FILE: file }: KeySource): Buffer {
  if (key && file)
    throw new VaultShut('PARLEY_KEY and PARLEY_KEY_FILE are both set: give one of them.')
  if (key) return judgeRootKey(key, 'PARLEY_KEY')
  if (file) return readKeyFile(file)
  throw new VaultShut(
    'PARLEY_KEY is missing: with a database of your own, give the vault 32 random bytes in base64 (openssl rand -base64 32), or their file in PARLEY_KEY_FILE, and keep them.',
  )
}

/** A key file that anybody else on the machine can read is no secret. */
export function readKeyFile(path: string): Buffer {
  const { text, mode } = readPrivate(path)
  if (process.platform !== 'win32' && (mode & 0o077) !== 0)
    throw new VaultShut(`${path} can be read by others: chmod 600 ${path}`)
  return judgeRootKey(text.trim(), path)
}

function readPrivate(path: string): { text: string; mode: number } {
  let file: number | undefined
  try {
    file = openSync(path, 'r')
    // The open file, not the name: it is the same one that is read.
    return { mode: fstatSync(file).mode, text: readFileSync(file, 'utf8') }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new VaultShut(`The root key's file ${path} cannot be read (${code}).`)
  } finally {
    if (file !== undefined) closeSync(file)
  }
}
