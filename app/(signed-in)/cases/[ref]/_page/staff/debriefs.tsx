import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** Which mediators have looked back on a meeting, and whether something worries them. */
export function Debriefs({ view }: { view: CaseView }) {
  const t = useTranslations('case.staff')
  const { debriefs, debriefsMissing } = view
  if (!debriefs || debriefs.length === 0) return null
  return (
    <Card title={t('debriefs')}>
      {debriefsMissing !== null && (
        <p className="text-quiet">{t('debriefsMissing', { count: debriefsMissing })}</p>
      )}
      <ul className="flex flex-col gap-2">
        {debriefs.map(({ id, by, n, you, owed, awaited, worried }) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 gap-y-1">
            <span className="font-semibold">{by.name}</span>
            {(awaited || !owed) && (
              <Tag tone={owed ? 'quiet' : 'good'}>{t(owed ? 'debriefOwed' : 'debriefIn')}</Tag>
            )}
            {awaited && you && (
              <Link
                href={`/cases/${view.ref}/session/${n}/debrief` as Route}
                className="link inline-flex min-h-11 items-center"
              >
                {t('debriefNow', { n })}
              </Link>
            )}
            {worried && <Tag tone="warn">{t('worried')}</Tag>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
