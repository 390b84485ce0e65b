import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** What the mediators are told: the summary, and the conditions of the meeting. */
export function Matter({ view }: { view: CaseView }) {
  const t = useTranslations('case.staff')
  const words = useTranslations('vocabulary.conditions')
  const { summary, conditions, file } = view
  const nothing = summary === null && (conditions === null || conditions.length === 0)
  if (nothing && !file) return null
  return (
    <Card title={t('summary')}>
      <p className={summary ? 'max-w-read whitespace-pre-line' : 'text-quiet'}>
        {summary ?? t('noSummary')}
      </p>
      {conditions && (
        <section>
          <h3 className="text-base">{t('conditions')}</h3>
          {conditions.length === 0 ? (
            <p className="text-quiet">{t('noConditions')}</p>
          ) : (
            <ul className="list-disc ps-5">
              {conditions.map((one) => (
                <li key={one}>{words(one)}</li>
              ))}
            </ul>
          )}
        </section>
      )}
    </Card>
  )
}
