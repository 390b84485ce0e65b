import 'server-only'
import { randomInt } from 'node:crypto'

// Without letters and digits that look alike, and without vowels that could make words.
const signs = 'BCDFGHJKLMNPQRSTVWXZ2346789'

/** A new public number such as K7QF-2MXD: random, without meaning, about 38 bits. */
export function newRef(): string {
  const four = (): string =>
    Array.from({ length: 4 }, () => signs[randomInt(signs.length)]).join('')
  return `${four()}-${four()}`
}
