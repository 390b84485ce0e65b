import { getTranslations } from 'next-intl/server'
import { Notice } from '#app/ui/notice.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import type { EventFields } from './event-fields.ts'

/** The talks end without an agreement, which is fine too. */
export const EndWithoutAgreementFields: EventFields = async ({ view, typed }) => {
  const t = await getTranslations('mediator.over')
  return (
    <>
      <TextAreaField
        name="payload.nextSteps"
        id="nextSteps"
        rows={4}
        optional
        label={t('next')}
        hint={t('nextHint')}
        whoCanRead={t('readers')}
        limit={limits.note}
        defaultValue={typed.value('payload.nextSteps')}
        error={typed.error('nextSteps')}
      />
      {view.agreement && view.agreement.status !== 'signed' && (
        <Notice tone="warn">{t('draftGone')}</Notice>
      )}
    </>
  )
}
