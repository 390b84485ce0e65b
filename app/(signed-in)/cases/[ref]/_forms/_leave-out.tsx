import { useTranslations } from 'next-intl'
import { ChoiceCard } from '#app/ui/choice-card.tsx'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import { bound } from './_bound.ts'
import type { EventFieldsProps } from './event-fields.ts'

type Props = EventFieldsProps & { named: number | undefined }

/** Named people who turn out not to be needed, so that the case need not wait for them. */
export function LeaveOut({ view, typed, named }: Props) {
  const t = useTranslations('staffForms.recordConversation')
  const open = (view.named ?? []).filter(
    (one) => !one.linkedId && !one.leftOut && one.position !== named,
  )
  if (open.length === 0) return null
  const field = bound(typed, 'leaveOut')
  return (
    <ChoiceGroup {...field} label={t('leaveOut')} hint={t('leaveOutHint')} optional>
      {open.map(({ position, name, group }) => {
        const name_ = `payload.leaveOut.${position}:number`
        return (
          <ChoiceCard
            key={position}
            type="checkbox"
            id={`leaveOut-${position}`}
            name={name_}
            value={position}
            label={name ?? t('expired')}
            hint={group}
            defaultChecked={typed.value(name_) !== undefined}
          />
        )
      })}
    </ChoiceGroup>
  )
}
