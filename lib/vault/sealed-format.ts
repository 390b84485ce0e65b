import 'server-only'

const IV_BYTES = 12
const TAG_BYTES = 16
const BLOCK = 256

/** The parts of a sealed text. `key` is the name (a version, or the root key's mark) of the key that opens it. */
export type Sealed = { key: string; iv: Buffer; body: Buffer; tag: Buffer }

/** Something that is no sealed text of this version, or not exactly as it was written. Says nothing of its content. */
export class UnknownFormat extends Error {
  constructor() {
    super('unknown vault format')
  }
}

/** Writes `v1.<key>.<iv>.<text>.<tag>`, the last three in base64url. */
export const writeSealed = ({ key, iv, body, tag }: Sealed): string =>
  ['v1', key, ...[iv, body, tag].map((part) => part.toString('base64url'))].join('.')

/**
 * Reads it back. Throws `UnknownFormat` on another version, a part too many or too few, a length that `encrypt`
 * never gives, and on any second spelling of the same bytes.
 */
export function readSealed(text: string): Sealed {
  const [format, key = '', iv = '', body = '', tag = '', ...rest] = text.split('.')
  if (format !== 'v1' || rest.length > 0 || !/^[0-9a-z]{1,16}$/.test(key)) throw new UnknownFormat()
  const parts = { key, iv: bytesOf(iv), body: bytesOf(body), tag: bytesOf(tag) }
  const { length } = parts.body
  if (parts.iv.length !== IV_BYTES || parts.tag.length !== TAG_BYTES) throw new UnknownFormat()
  if (length === 0 || length % BLOCK !== 0) throw new UnknownFormat()
  return parts
}

/** Node skips what is not base64url and ignores bits left over at the end: only the one canonical spelling counts. */
function bytesOf(text: string): Buffer {
  const bytes = Buffer.from(text, 'base64url')
  if (bytes.toString('base64url') !== text) throw new UnknownFormat()
  return bytes
}

/** Fills a text up to a multiple of 256 bytes, its own length in front. */
export function pad(plain: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(plain.length)
  const filled = Math.ceil((plain.length + 4) / BLOCK) * BLOCK
  return Buffer.concat([length, plain], filled)
}

/** Takes the filling off again. */
export function unpad(padded: Buffer): Buffer {
  const length = padded.readUInt32BE(0)
  if (length > padded.length - 4) throw new UnknownFormat()
  return padded.subarray(4, 4 + length)
}
