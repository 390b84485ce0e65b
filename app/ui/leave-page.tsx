import { DoorOpen } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { countedWords } from '#lib/shared/counted-words.ts'
import { neutralSite } from '#lib/shared/neutral-site.ts'
import { LeaveKey } from './leave-key.tsx'

/** Signs out and shows another site: one tap, or Shift three times. A plain form without JavaScript. */
export function LeavePage() {
  const t = useTranslations('common.leave')
  const locale = useLocale()
  return (
    <form
      id="leave-page"
      action="/api/leave"
      method="post"
      className="fixed end-4 bottom-4 z-30 print:hidden"
    >
      <button
        type="submit"
        aria-describedby="leave-about"
        className="flex min-h-12 items-center gap-2 rounded-pill border-2 border-surface bg-ink px-5 py-2 font-semibold text-surface shadow-float"
      >
        <DoorOpen aria-hidden className="size-5 rtl:-scale-x-100" />
        {t('button')}
      </button>
      <LeaveKey
        form="leave-page"
        site={neutralSite}
        more={countedWords(locale, (count) => t('more', { count }))}
        leaving={t('leaving')}
      />
    </form>
  )
}

/** The honest words about leaving. Stands once on each page that has the button. */
export function LeaveAbout() {
  const t = useTranslations('common.leave')
  return (
    <p id="leave-about" className="max-w-read text-[0.9375rem] text-quiet print:hidden">
      <strong className="font-semibold">{t('button')}:</strong> {t('about')} {t('key')}
    </p>
  )
}
