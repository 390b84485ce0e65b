import 'server-only'
import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto'

const BLOCK = 256
const IV_BYTES = 12
const TAG_BYTES = 16

/**
 * Encrypts with AES-256-GCM. The text is padded to a multiple of 256 bytes, so that its length says
 * little, and bound to `bond`: it opens only with the same key and the same bond.
 * Returns `v1.<iv>.<text>.<tag>` in base64url.
 */
export function encrypt(key: Buffer, bond: string, plain: Buffer): string {
  const iv = randomBytes(IV_BYTES)
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES })
  cipher.setAAD(Buffer.from(bond))
  const body = Buffer.concat([cipher.update(pad(plain)), cipher.final()])
  return ['v1', ...[iv, body, cipher.getAuthTag()].map((part) => part.toString('base64url'))].join(
    '.',
  )
}

/** Reverses `encrypt`. Throws on any other format, key, bond, or altered bit. */
export function decrypt(key: Buffer, bond: string, sealed: string): Buffer {
  const [format, iv, body, tag, ...rest] = sealed.split('.')
  if (format !== 'v1' || !iv || !body || !tag || rest.length > 0)
    throw new Error('unknown vault format')
  const tagBytes = Buffer.from(tag, 'base64url')
  if (tagBytes.length !== TAG_BYTES) throw new Error('unknown vault format')
  const decipher = createDecipheriv('aes-256-gcm', key, Buffer.from(iv, 'base64url'), {
    authTagLength: TAG_BYTES,
  })
  decipher.setAAD(Buffer.from(bond))
  decipher.setAuthTag(tagBytes)
  return unpad(Buffer.concat([decipher.update(Buffer.from(body, 'base64url')), decipher.final()]))
}

function pad(plain: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(plain.length)
  const filled = Math.ceil((plain.length + 4) / BLOCK) * BLOCK
  return Buffer.concat([length, plain], filled)
}

function unpad(padded: Buffer): Buffer {
  const length = padded.readUInt32BE(0)
  if (length > padded.length - 4) throw new Error('unknown vault format')
  return padded.subarray(4, 4 + length)
}
