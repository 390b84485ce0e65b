import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'
import { pad, readSealed, UnknownFormat, unpad, writeSealed } from './sealed-format.ts'

const IV_BYTES = 12
const options = { authTagLength: 16 }

/** The name of a key that never had another version. */
const ONLY = '1'

/** What is written into the seal beside the text: the format, the key and the place. */
const sealOf = (name: string, bond: string): Buffer =>
  Buffer.from(JSON.stringify(['v1', name, bond]))

/**
 * Encrypts with AES-256-GCM. The text is padded to a multiple of 256 bytes, so that its length says
 * little, and bound to `bond`: it opens only with the same key, under the same name, and with the same bond.
 * Returns `v1.<name>.<iv>.<text>.<tag>`.
 */
export function encrypt(key: Buffer, bond: string, plain: Buffer, name = ONLY): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv, options)
  cipher.setAAD(sealOf(name, bond))
  const body = Buffer.concat([cipher.update(pad(plain)), cipher.final()])
  return writeSealed({ key: name, iv, body, tag: cipher.getAuthTag() })
}

/** Reverses `encrypt`. Throws on any other format, key, name, bond, or altered bit. */
export function decrypt(key: Buffer, bond: string, text: string, name = ONLY): Buffer {
  const sealed = readSealed(text)
  if (sealed.key !== name) throw new UnknownFormat()
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.iv, options)
  decipher.setAAD(sealOf(name, bond))
  decipher.setAuthTag(sealed.tag)
  return unpad(Buffer.concat([decipher.update(sealed.body), decipher.final()]))
}
