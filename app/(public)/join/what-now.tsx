import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'

/** A code that opens nothing: no blame, and what to do. The same whether it is wrong, old or used. */
export function WhatNow() {
  const t = useTranslations('join.closed')
  return (
    <Notice title={t('what')}>
      <ul className="flex list-disc flex-col gap-1.5 ps-5">
        <li>{t('typing')}</li>
        <li>{t('once')}</li>
        <li>{t('ask')}</li>
      </ul>
    </Notice>
  )
}
