import 'server-only'
import { blindIndex } from '#lib/vault/root-key.ts'
import { CODE_LENGTH, codeLetters, groupCode } from './_code-letters.ts'

/**
 * The code that goes with this person's request: 80 bits that nobody can tell from its key without our secret, and the
 * same ones when the request comes again.
 */
export function codeOfKey(personId: string, key: string): string {
  const bytes = Buffer.from(blindIndex('codes', `new|${personId}|${key.toLowerCase()}`), 'hex')
  const letters = [...bytes.subarray(0, CODE_LENGTH)].map((byte) => codeLetters[byte % 32])
  return groupCode(letters.join(''))
}
