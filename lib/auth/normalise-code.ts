import 'server-only'
import { CODE_LENGTH, codeLetters, groupCode } from './_code-letters.ts'

/**
 * A code as it was printed, from however it was typed: small letters, other spaces, an O for a 0, or the
 * whole address that it came in. Nothing where it cannot be a code.
 */
export function normaliseCode(typed: string): string | null {
  const last = typed.slice(0, 500).split('/').at(-1) ?? ''
  const letters = last
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s\p{Pd}._]/gu, '')
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
  const isCode =
    letters.length === CODE_LENGTH && [...letters].every((c) => codeLetters.includes(c))
  return isCode ? groupCode(letters) : null
}
