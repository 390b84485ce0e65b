import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** A note that sets the record right. */
export function AnnotateFields({ typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.annotate')
  return (
    <>
      <Notice>{t('what')}</Notice>
      <NoteField typed={typed} path="text" label={t('text')} readers="staff" rows={5} />
    </>
  )
}
