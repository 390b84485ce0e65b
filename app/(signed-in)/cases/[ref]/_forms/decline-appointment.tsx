import { getTranslations } from 'next-intl/server'
import { Notice } from '#app/ui/notice.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import type { EventFields } from './event-fields.ts'

/** Saying no to a case: praised, and no reason is needed. */
export const DeclineAppointmentFields: EventFields = async ({ typed }) => {
  const t = await getTranslations('mediator.decline')
  return (
    <>
      {/* The case is theirs to see no longer. */}
      <input type="hidden" name="next" value="/home" />
      <Notice tone="good" title={t('thanksTitle')}>
        {t('thanks')}
      </Notice>
      <TextAreaField
        name="payload.reason"
        id="reason"
        rows={3}
        optional
        label={t('reason')}
        whoCanRead={t('readers')}
        limit={limits.note}
        defaultValue={typed.value('payload.reason')}
        error={typed.error('reason')}
      />
      <p className="text-quiet">{t('after')}</p>
    </>
  )
}
