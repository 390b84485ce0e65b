import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { redirectTargets } from '#machines/case/vocabulary.ts'
import { one } from './_bound.ts'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** The case ends because it must be handled in another way. */
export function CloseForSafetyFields({ typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.closeForSafety')
  const words = useTranslations('vocabulary.redirectTargets')
  return (
    <>
      <Notice tone="care" title={t('title')}>
        <p>{t('what')}</p>
      </Notice>
      <SelectField
        {...one(typed, 'to')}
        label={t('to')}
        optional
        className="sm:max-w-96"
        options={redirectTargets.map((value) => ({ value, label: words(value) }))}
      />
      <NoteField typed={typed} path="reason" label={t('reason')} readers="safety" />
    </>
  )
}
