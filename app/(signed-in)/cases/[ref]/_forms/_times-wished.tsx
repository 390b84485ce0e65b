import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** When people said they can come, in their own words. */
export function TimesWished({ view }: { view: CaseView }) {
  const t = useTranslations('staffForms.offerTimes')
  const said = (view.statements ?? []).flatMap(({ id, by, answers }) =>
    answers.times ? [{ id, name: by.name, text: answers.times }] : [],
  )
  if (said.length === 0) return null
  return (
    <Notice title={t('wished')}>
      {said.map(({ id, name, text }) => (
        <p key={id} className="whitespace-pre-line">
          {name && <strong>{name}: </strong>}
          {text}
        </p>
      ))}
    </Notice>
  )
}
