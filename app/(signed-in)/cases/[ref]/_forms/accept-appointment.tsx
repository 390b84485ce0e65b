import { getTranslations } from 'next-intl/server'
import { Card } from '#app/ui/card.tsx'
import type { EventFields } from './event-fields.ts'

/** What a mediator says yes to: nothing has to be filled in. */
export const AcceptAppointmentFields: EventFields = async () => {
  const t = await getTranslations('mediator.accept')
  return (
    <Card title={t('title')}>
      <ul className="flex list-disc flex-col gap-2 ps-5 text-lg">
        {(['ready', 'private', 'equal', 'leave'] as const).map((line) => (
          <li key={line}>{t(line)}</li>
        ))}
      </ul>
    </Card>
  )
}
