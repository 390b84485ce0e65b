import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

const kinds = ['issue', 'need', 'option', 'rule'] as const

/** What was written on the board in the meetings, once a meeting is over. */
export function Board({ view }: { view: CaseView }) {
  const t = useTranslations('case.board')
  const items = view.board?.filter((item) => item.status !== 'dropped') ?? []
  const groups = kinds
    .map((kind) => ({ kind, items: items.filter((item) => item.kind === kind) }))
    .filter((group) => group.items.length > 0)
  if (groups.length === 0) return null
  return (
    <Card title={t('title')}>
      {groups.map(({ kind, items: lines }) => (
        <section key={kind}>
          <h3 className="text-base text-quiet">{t(kind)}</h3>
          <ul className="list-disc ps-5">
            {lines.map(({ id, text }) => (
              <li key={id}>{text ?? <span className="text-quiet">{t('expired')}</span>}</li>
            ))}
          </ul>
        </section>
      ))}
    </Card>
  )
}
