import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { administrativeReasons } from '#machines/case/close-reasons.ts'
import { one } from './_bound.ts'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** The case ends for a reason outside it. */
export function CloseAdministrativelyFields({ typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.closeAdministratively')
  const words = useTranslations('vocabulary.closeReasons')
  return (
    <>
      <Notice tone="warn">{t('what')}</Notice>
      <RadioCards
        {...one(typed, 'reason')}
        label={t('reason')}
        columns={2}
        options={administrativeReasons.map((value) => ({ value, label: words(value) }))}
      />
      <NoteField typed={typed} path="note" label={t('note')} readers="staff" optional />
    </>
  )
}
