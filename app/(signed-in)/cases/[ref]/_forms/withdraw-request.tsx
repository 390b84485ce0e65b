import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import type { EventFieldsProps } from './event-fields.ts'

/** Taking a request back before anybody has taken it up. */
export function WithdrawRequestFields({ typed }: EventFieldsProps) {
  const t = useTranslations('case.forms.withdrawRequest')
  return (
    <>
      <Notice tone="info">{t('calm')}</Notice>
      <TextAreaField
        label={t('reason')}
        name="payload.reason"
        id="reason"
        whoCanRead={t('readers')}
        optional
        rows={3}
        limit={limits.note}
        error={typed.error('reason')}
        defaultValue={typed.value('payload.reason')}
      />
    </>
  )
}
