import { isLocale, type Locale, locales } from '../shared/locales.ts'

/** The language to answer in: the chosen one, else the best that the browser asks for. */
export function chooseLocale(chosen: string | undefined, acceptLanguage: string | null): Locale {
  if (isLocale(chosen)) return chosen
  return wishes(acceptLanguage ?? '').find(isLocale) ?? locales[0]
}

function wishes(header: string): string[] {
  return header
    .slice(0, 500)
    .split(',')
    .map((part) => {
      const [tag = '', ...rest] = part.trim().split(';')
      const weight = rest
        .find((piece) => piece.trim().startsWith('q='))
        ?.trim()
        .slice(2)
      return { language: tag.toLowerCase().split('-')[0] ?? '', weight: Number(weight ?? 1) || 0 }
    })
    .filter((wish) => wish.weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map((wish) => wish.language)
}
