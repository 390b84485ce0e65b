import { DoorOpen } from 'lucide-react'
import { useLocale, useTranslations } from 'next-intl'
import { countedWords } from '#lib/shared/counted-words.ts'
import { neutralSite } from '#lib/shared/neutral-site.ts'
import { LeaveKey } from './leave-key.tsx'

/**
 * Signs out and shows another site: one tap, or Shift three times. A plain form without JavaScript. On a phone it is a
 * bar of its own, so that it lies on nothing that somebody means to press.
 */
export function LeavePage() {
  const t = useTranslations('common.leave')
  const locale = useLocale()
  return (
    <form
      id="leave-page"
      action="/api/leave"
      method="post"
      className="fixed end-4 bottom-4 z-30 max-sm:inset-x-0 max-sm:bottom-0 max-sm:border-t max-sm:border-line max-sm:bg-raised max-sm:px-5 max-sm:pt-1.5 max-sm:pb-[max(0.375rem,env(safe-area-inset-bottom))] print:hidden"
    >
      <button
        type="submit"
        aria-describedby="leave-about"
        className="flex min-h-11 items-center justify-center gap-2 rounded-pill bg-ink px-5 py-1.5 font-semibold text-surface max-sm:w-full sm:min-h-12 sm:border-2 sm:border-surface sm:shadow-float"
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
