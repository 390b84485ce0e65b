import { Languages } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { localeNames, locales } from '#lib/shared/locales.ts'

/** Each other language by its own name. A plain form: it comes back to the same page. */
export function LanguageSwitch() {
  const locale = useLocale()
  const t = useTranslations('common.footer')
  return (
    <form action="/api/locale" method="post" aria-label={t('language')} className="flex">
      {locales
        .filter((other) => other !== locale)
        .map((other) => (
          <button
            key={other}
            type="submit"
            name="locale"
            value={other}
            lang={other}
            className="inline-flex min-h-11 items-center gap-2 rounded-field px-3 font-semibold hover:bg-sunk"
          >
            <Languages aria-hidden className="size-5 text-quiet" />
            {localeNames[other]}
          </button>
        ))}
    </form>
  )
}
