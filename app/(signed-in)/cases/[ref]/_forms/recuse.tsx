import { getTranslations } from 'next-intl/server'
import { Notice } from '#app/ui/notice.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import type { EventFields } from './event-fields.ts'

/** A mediator steps back, at any time and without a reason. */
export const RecuseFields: EventFields = async ({ typed }) => {
  const t = await getTranslations('mediator')
  return (
    <>
      {/* The case is theirs to see no longer. */}
      <input type="hidden" name="next" value="/home" />
      <Notice tone="good" title={t('recuse.thanksTitle')}>
        {t('recuse.thanks')}
      </Notice>
      <p>{t('recuse.before')}</p>
      <TextAreaField
        name="payload.reason"
        id="reason"
        rows={3}
        optional
        label={t('decline.reason')}
        whoCanRead={t('decline.readers')}
        limit={limits.note}
        defaultValue={typed.value('payload.reason')}
        error={typed.error('reason')}
      />
    </>
  )
}
