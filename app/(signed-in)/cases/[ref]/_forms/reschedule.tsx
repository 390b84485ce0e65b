import { getTranslations } from 'next-intl/server'
import { DateTimeField } from '#app/ui/date-time-field.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { toLocal } from '#lib/shared/zoned-time.ts'
import { one } from './_bound.ts'
import { MeetingFields } from './_meeting-fields.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** Another time or place for the meeting that is planned. */
export async function RescheduleFields({ view, typed }: EventFieldsProps) {
  const t = await getTranslations('staffForms.reschedule')
  const planned = view.sessions?.find((session) => session.status === 'planned')
  const start = planned && toLocal(planned.startsAt, view.programme.zone)
  return (
    <>
      <Notice>{t('told')}</Notice>
      <DateTimeField {...one(typed, 'startsAt', ':moment', start)} label={t('startsAt')} />
      <MeetingFields
        view={view}
        typed={typed}
        start={
          planned
            ? {
                minutes: planned.minutes,
                place: planned.place ?? undefined,
                adult: planned.adultOnCall.id,
              }
            : {}
        }
      />
    </>
  )
}
