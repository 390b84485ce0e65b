import { Check } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** The times that were offered: for a party which suit them, for the team how many can come. */
export function Times({ view }: { view: CaseView }) {
  const t = useTranslations('case.times')
  const { timesOffered, timeAnswers, programme, relations, file } = view
  if (!timesOffered || timesOffered.length === 0) return null
  const counts = file !== null || relations.includes('mediator')
  const answered = timeAnswers?.some(({ you }) => you)
  const none = (timeAnswers ?? []).flatMap(({ fits, by }) => (fits ? [] : (by.name ?? [])))
  return (
    <Card title={t('title')}>
      <ul className="divide-y divide-line">
        {timesOffered.map(({ id, startsAt, suitsYou, chosenBy, place }) => (
          <li
            key={id}
            className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 py-2.5"
          >
            <span className="flex flex-col leading-snug">
              <span className="font-semibold">
                <Time at={startsAt} zone={programme.zone} />
              </span>
              {place && <span className="text-quiet">{place}</span>}
            </span>
            {suitsYou ? (
              <Tag tone="good" icon={<Check aria-hidden />}>
                {t('suits')}
              </Tag>
            ) : (
              !counts && answered && <Tag>{t('not')}</Tag>
            )}
            {counts && (
              <span className="text-quiet">{t('chosen', { count: chosenBy.length })}</span>
            )}
          </li>
        ))}
      </ul>
      {counts && none.length > 0 && <p>{t('none', { names: none.join(', ') })}</p>}
      <p className="text-[0.9375rem] text-quiet">{t('set')}</p>
    </Card>
  )
}
