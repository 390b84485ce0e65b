/** Languages that every string exists in, first the one to fall back to. */
export const locales = ['en', 'es'] as const

export type Locale = (typeof locales)[number]

/** Each language by its own name. */
export const localeNames: Record<Locale, string> = { en: 'English', es: 'Español' }

/** Short name of the cookie that keeps the language somebody chose. */
export const localeCookie = 'locale'

const rightToLeft = ['ar', 'fa', 'he', 'ur']

/** The writing direction of a language. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  return rightToLeft.includes(locale.split('-')[0] ?? '') ? 'rtl' : 'ltr'
}

/** True for a language that Parley speaks. */
export function isLocale(value: unknown): value is Locale {
  return locales.some((locale) => locale === value)
}
