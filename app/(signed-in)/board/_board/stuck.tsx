import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import type { StuckWork } from '#lib/effects/stuck-work.ts'

/** How much of what Parley should have done did not go through, and what to do about it. Nothing where all is well. */
export function Stuck({ stuck: { inside, mails } }: { stuck: StuckWork }) {
  const t = useTranslations('board.stuck')
  if (inside + mails === 0) return null
  return (
    <Notice tone="warn" title={t('title')}>
      {inside > 0 && <p>{t('inside', { count: inside })}</p>}
      {mails > 0 && <p>{t('mails', { count: mails })}</p>}
      <p>{t('tell')}</p>
    </Notice>
  )
}
