import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { isParty } from '#lib/cases/view/is-party.ts'
import { skipReasons } from '#machines/case/vocabulary.ts'
import type { EventFieldsProps } from './event-fields.ts'
import { WhoseCheckIn } from './whose-check-in.tsx'

const own = ['not-wanted', 'not-needed', 'holiday', 'left-institution'] as const

/** Leaving a check-in out: a party for themselves, staff for whom they could not reach. */
export function SkipCheckInFields(props: EventFieldsProps) {
  const { view, typed } = props
  const t = useTranslations('case.forms.skipCheckIn')
  const words = useTranslations('vocabulary.skipReasons')
  const mine = isParty(view)
  const options = mine
    ? own.map((value) => ({ value, label: t(`ownReasons.${value}`) }))
    : skipReasons.map((value) => ({ value, label: words(value) }))
  return (
    <>
      {mine && <Notice tone="info">{t('own')}</Notice>}
      <WhoseCheckIn {...props} label={t('person')} />
      <RadioCards
        label={t('reason')}
        name="payload.reason"
        id="reason"
        error={typed.error('reason')}
        whoCanRead={mine ? t('readers') : undefined}
        defaultValue={typed.value('payload.reason') ?? ''}
        options={options}
      />
    </>
  )
}
