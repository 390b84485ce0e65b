import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { isParty } from '#lib/cases/view/is-party.ts'
import { limits } from '#machines/case/events/fields.ts'
import { FeelsSafe } from './_feels-safe.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** Something does not hold: what, and whether the person is safe. */
export function ReportProblemFields(props: EventFieldsProps) {
  const { view, typed } = props
  const t = useTranslations('case.forms.reportProblem')
  const own = isParty(view)
  return (
    <>
      <FeelsSafe {...props} about="all" />
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
      <Notice tone="info">{t(own ? 'next' : view.file ? 'nextStaff' : 'nextMediator')}</Notice>
    </>
  )
}
