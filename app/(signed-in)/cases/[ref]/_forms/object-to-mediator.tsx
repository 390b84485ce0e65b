import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import type { EventFieldsProps } from './event-fields.ts'

/** Asking for another mediator: pick one of the team, no reason needed. */
export function ObjectToMediatorFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('case.forms.objectToMediator')
  const roles = useTranslations('vocabulary.mediatorRoles')
  const team = (view.team ?? []).filter((mediator) => mediator.serves)
  const only = team.length === 1 ? team[0]?.id : undefined
  return (
    <>
      <RadioCards
        label={t('mediator')}
        name="payload.mediator"
        id="mediator"
        error={typed.error('mediator')}
        defaultValue={typed.value('payload.mediator') ?? only ?? ''}
        options={team.map(({ id, name, role }) => ({ value: id, label: name, hint: roles(role) }))}
      />
      <TextAreaField
        label={t('reason')}
        name="payload.reason"
        id="reason"
        whoCanRead={t('readers')}
        optional
        rows={3}
        limit={limits.note}
        error={typed.error('reason')}
        defaultValue={typed.value('payload.reason')}
      />
      <Notice tone="info">{t('calm')}</Notice>
    </>
  )
}
