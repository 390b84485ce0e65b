import { useTranslations } from 'next-intl'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { isParty } from '#lib/cases/view/is-party.ts'
import { feelsSafe } from '#machines/case/vocabulary.ts'
import type { EventFieldsProps } from './event-fields.ts'

type Props = EventFieldsProps & {
  /** whether staff write it down for one person, or for all of the case */
  about?: 'one' | 'all'
}

/** Whether somebody feels safe: asked of themselves, or of whoever writes it down for them. */
export function FeelsSafe({ view, typed, about = 'one' }: Props) {
  const t = useTranslations('checkIn')
  const words = useTranslations('vocabulary.feelsSafe')
  const own = isParty(view)
  return (
    <RadioCards
      label={t(own ? 'safe' : about === 'one' ? 'safeStaff' : 'safeAll')}
      hint={own ? t('safeHint') : undefined}
      name="payload.safe"
      id="safe"
      error={typed.error('safe')}
      defaultValue={typed.value('payload.safe') ?? ''}
      options={feelsSafe.map((value) => ({
        value,
        label: own
          ? words(value)
          : t(`${about === 'one' ? 'theyFeelSafe' : 'allFeelSafe'}.${value}`),
      }))}
    />
  )
}
