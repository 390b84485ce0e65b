import { expect, test } from 'vitest'
import { namesSomebody } from './names-somebody.ts'

test.each([
  ['Please not Leo', 'Leo'],
  ['LEO, he is a friend of hers', 'Leo'],
  ["Leo's team or Ana", 'Leo'],
  ['no Ana/Leo', 'Ana'],
  ['ni Tomás ni Ana.', 'tomás'],
  ['ni Toma\u0301s', 'Tomás'],
  ['¿Begoña?', 'Begoña'],
  ['not Mr.  Okafor', 'Mr. Okafor'],
  ['not Kim (2)', 'Kim (2)'],
  ['Иван нет', 'иван'],
])('%s: names %s', (text, name) => {
  expect(namesSomebody(text, name)).toBe(true)
})

test.each([
  ['mañana no puedo', 'Ana'],
  ['not Leonor', 'Leo'],
  ['Galileo', 'Leo'],
  ['not Anaïs', 'Ana'],
  ['ni Anä', 'An'],
  ['ni Ana\u0301', 'Ana'],
  ['ni Tomas', 'Tomás'],
  ['Leo2 in the chat', 'Leo'],
  ['not MrX Okafor', 'Mr. Okafor'],
  ['Диванов', 'Иван'],
  ['', 'Ana'],
])('%s: does not name %s', (text, name) => {
  expect(namesSomebody(text, name)).toBe(false)
})
