import { expect, it } from 'vitest'
import { isSameName } from './_same-name.ts'

it.each([
  ['ms rivera', 'small letters, without the dot'],
  ['Мs. Rivera', 'a Cyrillic M'],
  ['Ms. Rіvеrа', 'Cyrillic small letters'],
  ['Μѕ. RIVERA', 'a Greek M'],
  ['Ｍｓ． Ｒｉｖｅｒａ', 'wide letters'],
  ['𝐌𝐬. 𝐑𝐢𝐯𝐞𝐫𝐚', 'letters of mathematics'],
  ['Ms. Rívèrā', 'accents'],
  ['Ms. R1vera', 'a number'],
  ['Ms. Rivera (adult)', 'something in brackets'],
  ['Ms. Rivera [staff', 'a bracket that stays open'],
  ['Ms. Ri​vera', 'a space that nobody sees'],
])('%s can be taken for Ms. Rivera: %s', (name) => {
  expect(isSameName('Ms. Rivera', name)).toBe(true)
})

it.each(['Rivera', 'Ms. Rivera B', 'Ms. Riviera', 'Sam'])('%s cannot', (name) => {
  expect(isSameName('Ms. Rivera', name)).toBe(false)
})

it('a letter tells two of the same name apart, in any alphabet', () => {
  expect(isSameName('Sam', 'Sam K')).toBe(false)
  expect(isSameName('Иван', 'Иван К')).toBe(false)
  expect(isSameName('(Sam)', '(Kim)')).toBe(false)
  expect(isSameName('李', '王')).toBe(false)
})
