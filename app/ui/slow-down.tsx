import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Notice } from './notice.tsx'

/** There were too many tries: when to come back, in minutes (`wait` is in seconds, as an address may give it). */
export function SlowDown({ wait, children }: { wait: number | undefined; children?: ReactNode }) {
  const t = useTranslations('problems.slow-down')
  const known = wait && wait > 0 && wait <= 86_400
  return (
    <Notice tone="warn" title={t('title')} role="alert">
      <p>{known ? t('when', { count: Math.ceil(wait / 60) }) : t('detail')}</p>
      {children}
    </Notice>
  )
}
