import { useTranslations } from 'next-intl'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** What should be different in the text. */
export function ReturnWordingFields({ typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.returnWording')
  return (
    <NoteField
      typed={typed}
      path="note"
      label={t('note')}
      hint={t('noteHint')}
      readers="everyone"
      rows={5}
    />
  )
}
