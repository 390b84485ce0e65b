import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import { feelsSafe } from '#machines/case/vocabulary.ts'
import type { EventFieldsProps } from './event-fields.ts'

/** Something does not hold: what, and whether the person is safe. */
export function ReportProblemFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('case.forms.reportProblem')
  const words = useTranslations('vocabulary.feelsSafe')
  const own = view.relations.includes('party')
  return (
    <>
      <RadioCards
        label={t(own ? 'safe' : 'safeStaff')}
        name="payload.safe"
        id="safe"
        error={typed.error('safe')}
        defaultValue={typed.value('payload.safe') ?? ''}
        options={feelsSafe.map((value) => ({ value, label: words(value) }))}
      />
      <TextAreaField
        label={t('what')}
        name="payload.what"
        id="what"
        whoCanRead={t(own ? 'readers' : 'readersStaff')}
        optional
        limit={limits.note}
        error={typed.error('what')}
        defaultValue={typed.value('payload.what')}
      />
      <Notice tone="info">{t('next')}</Notice>
    </>
  )
}
