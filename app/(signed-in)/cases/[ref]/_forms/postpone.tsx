import { useTranslations } from 'next-intl'
import { DateTimeField } from '#app/ui/date-time-field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { one } from './_bound.ts'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** Until when a request, or a meeting, is put off. */
export function PostponeFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.postpone')
  return (
    <>
      {view.state === 'session.planned' && <Notice>{t('meeting')}</Notice>}
      <DateTimeField {...one(typed, 'until', ':moment')} label={t('until')} hint={t('untilHint')} />
      <NoteField
        typed={typed}
        path="reason"
        label={t('reason')}
        readers={view.file ? 'staff' : 'supervisors'}
        optional
      />
    </>
  )
}
