import { plainName } from '#machines/case/events/same-person.ts'

const inWord = '[\\p{L}\\p{M}\\p{N}]'

/** Does a text name somebody, in whole words? Small and capital letters are the same; letters with accents are not. */
export function namesSomebody(text: string, name: string): boolean {
  const literal = plainName(name).replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`)
  return new RegExp(`(?<!${inWord})${literal}(?!${inWord})`, 'u').test(plainName(text))
}
