import { useTranslations } from 'next-intl'
import { DateTimeField } from '#app/ui/date-time-field.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { one } from './_bound.ts'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

const kinds = ['pause', 'legal'] as const

/** Why and for how long everything rests. */
export function PauseFields({ typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.pause')
  return (
    <>
      <RadioCards
        {...one(typed, 'kind', '', 'pause')}
        label={t('kind')}
        options={kinds.map((value) => ({
          value,
          label: t(`kinds.${value}`),
          hint: t(`hints.${value}`),
        }))}
      />
      <DateTimeField
        {...one(typed, 'until', ':moment')}
        label={t('until')}
        hint={t('untilHint')}
        optional
      />
      <NoteField typed={typed} path="reason" label={t('reason')} readers="staff" />
    </>
  )
}
