import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { NoteField, type Readers } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

type Props = EventFieldsProps & { of: 'amend' | 'resume' | 'meetAgain'; readers?: Readers }

/** What happens, and a reason that may be left out. */
export function ReasonAlone({ typed, of, readers = 'staff' }: Props) {
  const t = useTranslations('staffForms.reasonAlone')
  return (
    <>
      <Notice>{t(`${of}.then`)}</Notice>
      <NoteField typed={typed} path="reason" label={t('reason')} readers={readers} optional />
    </>
  )
}
