import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { ChoiceCard } from '#app/ui/choice-card.tsx'
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

/** What the pair goes through before anybody comes in. The ticks are theirs and are kept nowhere. */
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
      <fieldset className="flex flex-col gap-3">
        <legend className="mb-3 text-2xl">{t('checklist')}</legend>
        {points.map((point) => (
          <ChoiceCard key={point} type="checkbox" id={`check-${point}`} label={t(point)} />
        ))}
      </fieldset>
      <p className="text-quiet">{t('notKept')}</p>
      <p className="rounded-card bg-care-soft px-5 py-4">{t('howToCall')}</p>
    </>
  )
}
