import type { Locale } from '#lib/shared/locales.ts'
import { syllablesOf } from './syllables.ts'

export const wordsOf = (text: string): string[] =>
  text.match(/[\p{L}\p{N}]+(?:[’'-][\p{L}\p{N}]+)*/gu) ?? []

/** Only a full stop, a question mark, an exclamation mark or an ellipsis ends a sentence: a colon does not. */
const sentencesOf = (text: string): string[] =>
  text.split(/(?<=[.?!…]["”»)]*)\s+/).filter((sentence) => wordsOf(sentence).length > 0)

/**
 * How hard texts are to read, taken together as one: the grade in English (0 is easy), the ease in Spanish (100 is
 * easy). A text without a full stop is a sentence of its own.
 *
 * English: the Flesch-Kincaid grade, J. P. Kincaid and others, "Derivation of New Readability Formulas for Navy
 * Enlisted Personnel" (1975): 0.39 words per sentence + 11.8 syllables per word - 15.59.
 * Spanish: J. Fernández Huerta, "Medidas sencillas de lecturabilidad" (1959), with words per sentence, as it was
 * meant: 206.84 - 60 syllables per word - 1.02 words per sentence. 70 and more is for twelve-year-olds.
 */
export function readingOf(texts: readonly string[], locale: Locale): number {
  const sentences = texts.flatMap(sentencesOf)
  const words = sentences.flatMap(wordsOf)
  const perSentence = words.length / sentences.length
  const perWord = words.reduce((sum, word) => sum + syllablesOf(word, locale), 0) / words.length
  return locale === 'es'
    ? 206.84 - 60 * perWord - 1.02 * perSentence
    : 0.39 * perSentence + 11.8 * perWord - 15.59
}

/** Compares two readings of a language: above 0 if the first is the harder. */
export const harderThan =
  (locale: Locale) =>
  (one: number, other: number): number =>
    locale === 'es' ? other - one : one - other
