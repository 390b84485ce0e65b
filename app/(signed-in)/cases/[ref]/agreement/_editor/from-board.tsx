import { useTranslations } from 'next-intl'
import type { BoardItemView } from '#lib/cases/view/meeting-types.ts'

/** What people talked about and which ideas they kept, beside the text that they write from it. */
export function FromBoard({ board }: { board: BoardItemView[] | null }) {
  const t = useTranslations('agreement.editor')
  const texts = (kind: string, fits: (status: string) => boolean) =>
    (board ?? []).filter((item) => item.kind === kind && item.text && fits(item.status))
  const topics = texts('issue', (status) => status !== 'parked')
  const kept = texts('option', (status) => status === 'kept')
  if (topics.length + kept.length === 0) return null
  return (
    <details className="rounded-card bg-calm-soft px-5 py-3">
      <summary className="min-h-8 text-lg font-semibold text-calm">{t('from')}</summary>
      <div className="mt-2 grid gap-5 pb-2 sm:grid-cols-2">
        <Texts title={t('topics')} items={topics} />
        <Texts title={t('fromBody')} items={kept} />
      </div>
    </details>
  )
}

function Texts({ title, items }: { title: string; items: BoardItemView[] }) {
  if (items.length === 0) return null
  return (
    <div>
      <h3 className="text-base">{title}</h3>
      <ul className="mt-1 list-disc ps-5">
        {items.map((item) => (
          <li key={item.id}>{item.text}</li>
        ))}
      </ul>
    </div>
  )
}
