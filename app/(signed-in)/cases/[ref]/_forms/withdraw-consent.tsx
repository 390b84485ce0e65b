import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** Leaving: nothing is asked, and what it does is said beforehand. */
export function WithdrawConsentFields({ view }: EventFieldsProps) {
  const t = useTranslations('case.forms.withdrawConsent')
  return (
    <>
      <Notice tone="info">
        <p>{t('calm')}</p>
        {view.hold && <p>{t('hold')}</p>}
      </Notice>
      <ul className="flex list-disc flex-col gap-2 ps-6">
        {view.people.length > 1 && <li>{t('what1')}</li>}
        {view.agreement && <li>{t('what2')}</li>}
        <li>{t('what3')}</li>
      </ul>
    </>
  )
}
