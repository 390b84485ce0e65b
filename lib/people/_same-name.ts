// Letters of other alphabets, and signs, that look like Latin ones. Capitals are looked at before they become small: a Greek
// Η looks like an H, its small η like an n.
const capitals = {
  АΑ: 'a',
  ВΒ: 'b',
  СϹ: 'c',
  ЕΕ: 'e',
  НΗ: 'h',
  ІΙӀ: 'i',
  Ј: 'j',
  КΚ: 'k',
  МΜ: 'm',
  Ν: 'n',
  ОΟ: 'o',
  РΡ: 'p',
  Ԛ: 'q',
  Ѕ: 's',
  ТΤ: 't',
  ԜѠ: 'w',
  ХΧ: 'x',
  УҮΥ: 'y',
  Ζ: 'z',
}
const smallOnes = {
  аα: 'a',
  вβь: 'b',
  сϲς: 'c',
  ԁđ: 'd',
  еε: 'e',
  һнħ: 'h',
  іιı: 'i',
  ј: 'j',
  кκ: 'k',
  ӏł: 'l',
  м: 'm',
  пη: 'n',
  оοø0: 'o',
  рρ: 'p',
  ԛ: 'q',
  г: 'r',
  ѕ: 's',
  тτ: 't',
  υ: 'u',
  νѵ: 'v',
  ԝω: 'w',
  хχ: 'x',
  уүγ: 'y',
  ζ: 'z',
}

const byLetter = (table: Record<string, string>): Map<string, string> =>
  new Map(Object.entries(table).flatMap(([all, one]) => [...all].map((letter) => [letter, one])))
const large = byLetter(capitals)
const small = byLetter(smallOnes)

/** The name as it looks at a glance: without accents, capitals, signs, and what stands in brackets. */
function atAGlance(name: string): string {
  const whole = name.normalize('NFKD').replaceAll(/\p{M}/gu, '')
  const bare = whole.replaceAll(/\([^)]*\)?|\[[^\]]*\]?/g, '')
  const latin = [...(/[\p{L}\p{N}]/u.test(bare) ? bare : whole)].map(
    (letter) => large.get(letter) ?? letter.toLowerCase(),
  )
  return latin
    .map((letter) => small.get(letter) ?? letter)
    .join('')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .replaceAll(/[i1]/g, 'l')
}

/** Could these two be taken for the same name? */
export const isSameName = (one: string, other: string): boolean =>
  atAGlance(one) === atAGlance(other)
