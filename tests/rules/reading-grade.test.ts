import { beforeAll, describe, expect, it } from 'vitest'
import { loadMessages } from '#lib/i18n/load-messages.ts'
import { type Locale, locales } from '#lib/shared/locales.ts'
import { type Audience, audienceOf, audiences } from '../support/reading/audience.ts'
import { harderThan, readingOf, wordsOf } from '../support/reading/ease.ts'
import { hardWords, needed } from '../support/reading/hard-words.ts'
import { plainTexts } from '../support/reading/plain-text.ts'

// What people read is plain, and measured: by the grade of the texts of a namespace and of each longer message,
// and by the words of all others.
//
// A grade is an average. Its formulas were made for samples of a hundred words; on "Nobody found" they say nothing.
// So: the messages of a namespace count together as one text if they come to a hundred words (labels, which are
// shorter than five words, left out: they are no sentences). A message of twelve words or more must keep the same
// limit alone, since a hard one could hide behind fifty easy ones. What is shorter is kept plain by its words: no
// long one but those that the programme cannot do without.

/** Flesch-Kincaid grade at most, Fernández-Huerta ease at least. */
const limits: Record<Locale, Record<Audience, number>> = {
  en: { party: 6, mediator: 8, staff: 10 },
  es: { party: 70, mediator: 65, staff: 60 },
}

type Measured = { audience: Audience; where: string; is: number; text: string }

/** The hardest first, as a line to read: grade, limit, where, and the text. */
const line = ({ is, audience, where, text }: Measured, locale: Locale) =>
  `${is.toFixed(1)} (${audience}, ${limits[locale][audience]}) ${where}: ${text}`

describe.each(locales)('in %s', (locale) => {
  let messages: { namespace: string; key: string; text: string; audience: Audience }[]
  beforeAll(async () => {
    const loaded = await loadMessages(locale)
    messages = (Object.keys(loaded) as (keyof typeof loaded)[]).flatMap((namespace) =>
      plainTexts(loaded, namespace, locale).map(([path, text]) => {
        const key = `${namespace}.${path}`
        return { namespace, key, text, audience: audienceOf(key) }
      }),
    )
  })

  /** Fails with what is over its limit; prints the hardest for each audience, which is what to mend next. */
  function expectPlain(measured: Measured[], what: string): void {
    const sorted = measured.toSorted((a, b) => harderThan(locale)(b.is, a.is))
    const hardest = audiences.flatMap(
      (one) => sorted.find(({ audience }) => audience === one) ?? [],
    )
    console.info(
      `Hardest ${what} in ${locale}:\n${hardest.map((one) => line(one, locale)).join('\n')}`,
    )
    const over = sorted.filter(
      ({ is, audience }) => harderThan(locale)(is, limits[locale][audience]) > 0,
    )
    expect(over.map((one) => line(one, locale))).toEqual([])
  }

  it('every namespace is plain to those who read it', () => {
    const sentences = messages.filter(({ text }) => wordsOf(text).length >= 5)
    const groups = Map.groupBy(sentences, ({ namespace, audience }) => `${namespace} ${audience}`)
    const measured = [...groups.values()].flatMap((group) => {
      const texts = group.map(({ text }) => text)
      const [{ namespace = '', audience = 'party' } = {}] = group
      const words = texts.flatMap(wordsOf).length
      if (words < 100) return []
      return [{ audience, where: namespace, is: readingOf(texts, locale), text: `${words} words` }]
    })
    expect(new Set(measured.map(({ audience }) => audience)).size).toBe(audiences.length)
    expectPlain(measured as Measured[], 'namespaces')
  })

  it('every longer message is plain on its own', () => {
    const long = messages.filter(({ text }) => wordsOf(text).length >= 12)
    const measured = long.map(({ key, text, audience }) => ({
      audience,
      where: key,
      is: readingOf([text], locale),
      text,
    }))
    expectPlain(measured, 'messages')
  })

  it('no word for parties is long without need', () => {
    const forParties = messages.filter(({ audience }) => audience === 'party')
    const found = forParties.flatMap(({ key, text }) =>
      hardWords(text, locale).map((word) => `${key}: ${word}`),
    )
    expect(found).toEqual([])
    const used = forParties.flatMap(({ text }) => wordsOf(text.toLowerCase()))
    const idle = needed[locale].filter((word) => !used.some((one) => one.split('-').includes(word)))
    expect(idle).toEqual([])
  })
})

describe('the measure', () => {
  it('is the formula, on sentences that can be counted by hand', () => {
    expect(readingOf(['The cat sat on the mat.'], 'en')).toBeCloseTo(0.39 * 6 + 11.8 - 15.59)
    expect(readingOf(['El perro come pan.'], 'es')).toBeCloseTo(206.84 - 60 * 1.5 - 1.02 * 4)
  })

  it('finds a hard sentence hard', () => {
    const en =
      'Confidential information provided by participants is disclosed to authorised personnel only.'
    const es =
      'La información confidencial proporcionada por los participantes únicamente se comunicará al personal autorizado.'
    expect(readingOf([en], 'en')).toBeGreaterThan(limits.en.staff)
    expect(readingOf([es], 'es')).toBeLessThan(limits.es.staff)
    expect(hardWords(en, 'en')).toContain('confidential')
    expect(hardWords(es, 'es')).toContain('únicamente')
  })

  it('tells who reads a message', () => {
    expect(audienceOf('events.sign.told.party')).toBe('party')
    expect(audienceOf('events.sign.help')).toBe('party')
    expect(audienceOf('events.recuse.help')).toBe('mediator')
    expect(audienceOf('events.propose.help')).toBe('staff')
    expect(audienceOf('events.sign.sent.supervisors.line')).toBe('staff')
    expect(audienceOf('sessionRoom.stages.open.prompts.1')).toBe('party')
    expect(audienceOf('something.new')).toBe('party')
  })
})
