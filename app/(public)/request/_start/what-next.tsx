import { useTranslations } from 'next-intl'
import { NumberedSteps } from '#app/ui/numbered-steps.tsx'

/** What happens after a request was sent, in three steps. */
export function WhatNext() {
  const t = useTranslations('request.next')
  return <NumberedSteps title={t('title')} steps={[t('read'), t('talk'), t('ask')]} />
}
