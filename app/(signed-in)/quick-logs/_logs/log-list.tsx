import { useFormatter, useTranslations } from 'next-intl'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { TwoPeopleTalking } from '#app/ui/illustrations/two-people-talking.tsx'
import { Pages } from '#app/ui/pages.tsx'
import type { Logs } from '#lib/quick-logs/list-logs.ts'
import { LogCard } from './log-card.tsx'

type Props = {
  logs: Logs
  /** everybody's, for a supervisor; else one's own */
  all: boolean
  page: number
}

/** What was logged, the newest first, with a sentence on how it went. */
export function LogList({ logs: { lines, more, ended }, all, page }: Props) {
  const t = useTranslations('quickLogs.list')
  const results = useTranslations('quickLogs.ended')
  const format = useFormatter()
  const total = ended.reduce((sum, { count }) => sum + count, 0)
  if (lines.length === 0 && page === 1)
    return (
      <EmptyState picture={<TwoPeopleTalking />} title={t('empty')}>
        <p>{t('emptyBody')}</p>
      </EmptyState>
    )
  return (
    <section aria-labelledby="logged" className="flex flex-col gap-4">
      <h2 id="logged" className="text-2xl">
        {t(all ? 'allTitle' : 'mineTitle')}
      </h2>
      <p>
        {t('count', {
          count: total,
          ended: format.list(ended.map(({ result, count }) => results(result, { count }))),
        })}
      </p>
      <ul className="flex flex-col gap-3">
        {lines.map((line) => (
          <LogCard key={line.id} line={line} />
        ))}
      </ul>
      <Pages page={page} more={more} to={pageOf(lines[0]?.programmeId)} />
    </section>
  )
}

const pageOf = (programme: string | undefined) => (page: number) =>
  `/quick-logs?${new URLSearchParams({ ...(programme ? { programme } : {}), page: `${page}` })}`
