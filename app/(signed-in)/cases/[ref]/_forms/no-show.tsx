import { useTranslations } from 'next-intl'
import { CheckboxCards } from '#app/ui/checkbox-cards.tsx'
import { many } from './_bound.ts'
import { NoteField } from './_note-field.tsx'
import { peopleHere } from './_people-here.ts'
import type { EventFieldsProps } from './event-fields.ts'

/** Who was not there. */
export function NoShowFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.noShow')
  return (
    <>
      <input type="hidden" name="payload.absent:list" value="" />
      <CheckboxCards
        {...many(typed, 'absent')}
        label={t('absent')}
        hint={t('absentHint')}
        options={peopleHere(view)}
      />
      <NoteField
        typed={typed}
        path="note"
        label={t('note')}
        readers={view.file ? 'staff' : 'supervisors'}
        optional
      />
    </>
  )
}
