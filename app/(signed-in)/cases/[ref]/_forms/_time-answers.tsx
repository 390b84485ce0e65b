import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** Whom none of the offered times suits, and what people wrote about them. */
export function TimeAnswers({ view }: { view: CaseView }) {
  const t = useTranslations('staffForms.timeAnswers')
  const telling = (view.timeAnswers ?? []).filter(({ fits, note }) => !fits || note)
  if (telling.length === 0) return null
  return (
    <Notice title={t('title')}>
      {telling.map(({ by, fits, note }) => (
        <p key={by.id} className="whitespace-pre-line">
          <strong>{by.name}:</strong> {[!fits && t('none'), note].filter(Boolean).join(' ')}
        </p>
      ))}
    </Notice>
  )
}
