import { useTranslations } from 'next-intl'
import { CheckboxCards } from '#app/ui/checkbox-cards.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { SingleCheckbox } from '#app/ui/single-checkbox.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import { declineReasons } from '#machines/case/vocabulary.ts'
import type { EventFieldsProps } from './event-fields.ts'

/** Saying no: nothing has to be told, and there is another offer. */
export function DeclineFields({ typed }: EventFieldsProps) {
  const t = useTranslations('case.forms.decline')
  const words = useTranslations('vocabulary.declineReasons')
  return (
    <>
      <Notice tone="info">{t('calm')}</Notice>
      <SingleCheckbox
        name="payload.wantsCoaching:boolean"
        id="wantsCoaching"
        value="true"
        label={t('coaching')}
        hint={t('coachingHint')}
        defaultChecked={typed.value('payload.wantsCoaching:boolean') === 'true'}
      />
      <CheckboxCards
        label={t('reasons')}
        name="payload.reasons:list"
        id="reasons"
        hint={t('reasonsHint')}
        whoCanRead={t('readers')}
        optional
        columns={2}
        error={typed.error('reasons')}
        defaultValues={typed.values('payload.reasons:list')}
        options={declineReasons.map((value) => ({ value, label: words(value) }))}
      />
      <TextAreaField
        label={t('note')}
        name="payload.note"
        id="note"
        whoCanRead={t('readers')}
        optional
        rows={3}
        limit={limits.note}
        error={typed.error('note')}
        defaultValue={typed.value('payload.note')}
      />
    </>
  )
}
