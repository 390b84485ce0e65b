import { useTranslations } from 'next-intl'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { isParty } from '#lib/cases/view/is-party.ts'
import { feelsSafe } from '#machines/case/vocabulary.ts'
import type { EventFieldsProps } from './event-fields.ts'

/** Whether somebody feels safe: asked of themselves, or of whoever writes it down for them. */
export function FeelsSafe({ view, typed }: EventFieldsProps) {
  const t = useTranslations('checkIn')
  const words = useTranslations('vocabulary.feelsSafe')
  const own = isParty(view)
  return (
    <RadioCards
      label={t(own ? 'safe' : 'safeStaff')}
      hint={own ? t('safeHint') : undefined}
      name="payload.safe"
      id="safe"
      error={typed.error('safe')}
      defaultValue={typed.value('payload.safe') ?? ''}
      options={feelsSafe.map((value) => ({
        value,
        label: own ? words(value) : t(`theyFeelSafe.${value}`),
      }))}
    />
  )
}
