import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** Other help that was offered, and how far that is. */
export function HandOvers({ view }: { view: CaseView }) {
  const t = useTranslations('case.handOvers')
  const words = useTranslations('vocabulary.redirectTargets')
  if (view.handOvers.length === 0) return null
  return (
    <Card title={t('title')}>
      <ul className="flex flex-col gap-3">
        {view.handOvers.map(({ id, person, you, to, status, note }) => (
          <li key={id} className="flex flex-col gap-1">
            <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
              <span className="font-semibold">
                {you ? words(to) : t('to', { name: person.name ?? '…', to: words(to) })}
              </span>
              <Tag tone={status === 'done' ? 'good' : 'quiet'}>{t(status)}</Tag>
            </div>
            {note && <p className="whitespace-pre-line text-quiet">{note}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
