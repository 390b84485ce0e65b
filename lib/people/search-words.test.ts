import { expect, test } from 'vitest'
import { searchWords } from './_search-words.ts'

test.each([
  ['\0', ''],
  ['Me\0i', 'Mei'],
  ['  Mei \u202e\u200d', 'Mei'],
  ['a\u0301', '\u00e1'],
  [`x${'y'.repeat(80)}`, `x${'y'.repeat(59)}`],
  ['😀'.repeat(40), '😀'.repeat(30)],
  ['Ana María', 'Ana María'],
])('looks for %j as %j', (typed, words) => {
  expect(searchWords(typed)).toBe(words)
})
