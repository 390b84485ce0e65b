/** One sentence pattern for each plural form that a language has; `{n}` stands for the number. */
export type CountedWords = Partial<Record<Intl.LDMLPluralRule, string>>

const samples = [100, 11, 3, 2, 1, 0]

/** Makes the patterns on the server, so that a page that counts needs no translation library. */
export function countedWords(locale: string, say: (count: number) => string): CountedWords {
  const rules = new Intl.PluralRules(locale)
  const numbers = new Intl.NumberFormat(locale)
  return Object.fromEntries(
    samples.map((n) => [rules.select(n), say(n).replace(numbers.format(n), '{n}')]),
  )
}

/** The sentence for a number. */
export function sayCount(locale: string, words: CountedWords, count: number): string {
  const pattern = words[new Intl.PluralRules(locale).select(count)] ?? words.other ?? '{n}'
  return pattern.replace('{n}', new Intl.NumberFormat(locale).format(count))
}
