import 'server-only'
import { randomInt } from 'node:crypto'
import { words as english } from './_words-en.ts'
import { words as spanish } from './_words-es.ts'
import { FEWEST_LETTERS } from './judge-password.ts'

const WORDS = 5

/** A password of five random words that nobody had to invent, such as `lake-fox-candle-robin-jam`. */
export function makePhrase(locale: string): string {
  const list = locale.startsWith('es') ? spanish : english
  const phrase = Array.from({ length: WORDS }, () => list[randomInt(list.length)]).join('-')
  // Five very short words could be under the limit; that is rare, and drawing again costs nothing.
  return phrase.length < FEWEST_LETTERS ? makePhrase(locale) : phrase
}
