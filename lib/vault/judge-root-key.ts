import 'server-only'

/** Why the vault stays shut, in one sentence for people. It never holds a key. */
export class VaultShut extends Error {}

/**
 * Reads a root key as it is written down: 32 random bytes in base64. `source` is how the sentence names it.
 * Throws `VaultShut` on anything else, and on bytes that somebody typed or counted rather than drew.
 */
export function judgeRootKey(text: string, source: string): Buffer {
  const key = Buffer.from(text, 'base64')
  if (key.length !== 32 || key.toString('base64') !== text) {
    throw new VaultShut(`${source} is malformed: it must be 32 bytes in base64.`)
  }
  if (!looksDrawn(key)) {
    throw new VaultShut(`${source} is not random: make one with openssl rand -base64 32.`)
  }
  return key
}

// Each of these refuses fewer than one in a thousand million keys that were really drawn.
function looksDrawn(key: Buffer): boolean {
  const steps = new Set(key.map((byte, index) => byte - (key[index - 1] ?? 0)).subarray(1))
  return new Set(key).size >= 16 && steps.size >= 8 && !key.every(isPrintable)
}

/** A sentence, or another key that was written down: its bytes are all letters and signs. */
const isPrintable = (byte: number): boolean => byte >= 0x20 && byte < 0x7f
