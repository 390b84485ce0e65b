import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

const points = [
  'parts',
  'conditions',
  'conflict',
  'bias',
  'signals',
  'seats',
  'exit',
  'things',
  'adultReady',
] as const

/** What the pair goes through together before anybody comes in. To read: a box that forgets its tick would mislead. */
export function Checklist({ view }: { view: CaseView }) {
  const t = useTranslations('sessionRoom.before')
  const words = useTranslations('vocabulary.conditions')
  const conditions = view.conditions ?? []
  return (
    <>
      {(conditions.length > 0 || view.summary) && (
        <Card title={conditions.length > 0 ? t('conditionsTitle') : t('summary')}>
          {conditions.length > 0 && (
            <ul className="list-disc ps-5">
              {conditions.map((one) => (
                <li key={one}>{words(one)}</li>
              ))}
            </ul>
          )}
          {view.summary && <p className="whitespace-pre-line">{view.summary}</p>}
        </Card>
      )}
      <section className="card p-6">
        <h2 className="mb-3 text-2xl">{t('checklist')}</h2>
        <ul className="flex list-disc flex-col gap-2 ps-5 text-lg">
          {points.map((point) => (
            <li key={point}>{t(point)}</li>
          ))}
        </ul>
      </section>
      <p className="rounded-card bg-care-soft px-5 py-4">{t('howToCall')}</p>
    </>
  )
}
