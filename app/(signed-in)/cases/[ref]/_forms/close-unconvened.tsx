import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { unconvenedReasons } from '#machines/case/close-reasons.ts'
import { one } from './_bound.ts'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** Why people did not come together. */
export function CloseUnconvenedFields({ typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.closeUnconvened')
  const words = useTranslations('vocabulary.unconvenedReasons')
  return (
    <>
      <Notice tone="warn">{t('first')}</Notice>
      <RadioCards
        {...one(typed, 'reason')}
        label={t('reason')}
        options={unconvenedReasons.map((value) => ({ value, label: words(value) }))}
      />
      <NoteField typed={typed} path="note" label={t('note')} readers="staff" optional />
    </>
  )
}
