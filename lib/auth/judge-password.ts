import 'server-only'
import { commonParts } from './_common-passwords.ts'

export const FEWEST_LETTERS = 15
export const MOST_LETTERS = 200

/** What is wrong with a password; `too-common` is one that others would try first. */
export type PasswordFault = 'too-short' | 'too-long' | 'too-common'

/**
 * Judges a new password. Length is what counts: no rule about digits or signs. `near` are words that
 * somebody who knows this person or place would try: the programme's name, their own, their address.
 */
export function judgePassword(password: string, near: string[] = []): PasswordFault | null {
  const plain = password.normalize('NFKC')
  const letters = [...plain].length
  if (letters > MOST_LETTERS) return 'too-long'
  if (letters < FEWEST_LETTERS) return 'too-short'
  return isCommon(plain, near) ? 'too-common' : null
}

/** True when little is left after taking away what is easily guessed. */
function isCommon(password: string, near: string[]): boolean {
  const bare = lettersOf(password)
  if (new Set(bare).size < 5) return true
  const guesses = [...near.flatMap(wordsOf), ...commonParts].sort((a, b) => b.length - a.length)
  const rest = guesses.reduce((left, guess) => left.replaceAll(guess, '·'), bare)
  // Every guess taken away leaves one dot: a word repeated ten times leaves ten, all the same.
  return new Set(rest).size < 5 || isRepeated(bare)
}

/** The same few letters over and over: the text is found in its own double before its end. */
const isRepeated = (text: string): boolean => {
  const period = (text + text).indexOf(text, 1)
  return period < text.length && period < 8
}

const lettersOf = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

const wordsOf = (name: string): string[] =>
  [lettersOf(name), ...name.split(/[\s@._-]+/).map(lettersOf)].filter((word) => word.length > 3)
