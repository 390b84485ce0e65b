import { getTranslations } from 'next-intl/server'
import { Notice } from '#app/ui/notice.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import type { EventFields } from './event-fields.ts'

/** A party does not want to sign, and need not say why. */
export const DeclineToSignFields: EventFields = async ({ view, typed }) => {
  const t = await getTranslations('agreement.decline')
  return (
    <>
      <input type="hidden" name="next" value={`/cases/${view.ref}/agreement`} />
      <Notice tone="info" title={t('title')}>
        {t('body')}
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
    </>
  )
}
