import type { Locale } from '#lib/shared/locales.ts'
import { wordsOf } from './ease.ts'
import { syllablesOf } from './syllables.ts'

/** From so many syllables on a word is long: Spanish has more of them in every word. */
const longFrom: Record<Locale, number> = { en: 4, es: 5 }

/** Names of what a programme has, and words that have no shorter one; each is used where it must be. */
export const needed: Record<Locale, readonly string[]> = {
  en: [
    'accessibility',
    'administrator',
    'community',
    'disability',
    'education',
    'equality',
    'mediated',
    'mediation',
    'mediator',
    'mediators',
    'misunderstanding',
    'security',
    'supervisor',
    'supervisors',
    'university',
  ],
  es: [
    'accesibilidad',
    'acompañamiento',
    'administración',
    'ayudaría',
    'comunitaria',
    'defensoría',
    'discapacidad',
    'electrónico',
    'malentendido',
    'matemáticas',
    'preocupación',
    'profesorado',
    'universidad',
    'videollamada',
  ],
}

/** The words of a text that are long and that it could do without. A compound counts by its parts. */
export function hardWords(text: string, locale: Locale): string[] {
  return wordsOf(text.toLowerCase())
    .flatMap((word) => word.split('-'))
    .filter(
      (word) => syllablesOf(word, locale) >= longFrom[locale] && !needed[locale].includes(word),
    )
}
