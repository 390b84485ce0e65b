import { getTranslations } from 'next-intl/server'
import { Notice } from '#app/ui/notice.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import type { EventFields } from './event-fields.ts'

/** A mediator opens the text again; what was signed falls. */
export const ReopenDraftFields: EventFields = async ({ view, typed }) => {
  const t = await getTranslations('mediator.reopen')
  return (
    <>
      <input type="hidden" name="next" value={`/cases/${view.ref}/agreement`} />
      <Notice tone="warn">{t('after')}</Notice>
      <TextAreaField
        name="payload.reason"
        id="reason"
        rows={3}
        label={t('reason')}
        whoCanRead={t('readers')}
        limit={limits.note}
        defaultValue={typed.value('payload.reason')}
        error={typed.error('reason')}
      />
    </>
  )
}
