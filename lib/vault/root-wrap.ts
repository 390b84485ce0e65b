import 'server-only'
import { createHash, randomBytes } from 'node:crypto'
import { decrypt, encrypt } from './cipher.ts'

/** One secret as the database keeps it: wrapped by the root key whose mark is `rootId`. */
export type Wrapped = { purpose: string; wrapped: string; rootId: string }

/** A mark (16 hex digits) by which a root key is recognised. The key cannot be computed from it. */
export const rootIdOf = (root: Buffer): string =>
  createHash('sha256').update('parley root key').update(root).digest('hex').slice(0, 16)

const bondOf = (purpose: string): string => `vault_secret|wrapped|${purpose}`

export function wrapSecret(root: Buffer, purpose: string, secret: Buffer): Wrapped {
  const rootId = rootIdOf(root)
  return { purpose, rootId, wrapped: encrypt(root, bondOf(purpose), secret, rootId) }
}

export const newSecret = (root: Buffer, purpose: string): Wrapped =>
  wrapSecret(root, purpose, randomBytes(32))

/** Throws when the root key is another one, or the row was altered or moved to another purpose. */
export const unwrapSecret = (root: Buffer, { purpose, wrapped }: Wrapped): Buffer =>
  decrypt(root, bondOf(purpose), wrapped, rootIdOf(root))
