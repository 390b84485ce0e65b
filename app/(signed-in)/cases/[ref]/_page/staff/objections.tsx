import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** Who asked for another mediator. */
export function Objections({ view }: { view: CaseView }) {
  const t = useTranslations('case.staff')
  const { objections, file } = view
  if (!file || !objections || objections.length === 0) return null
  return (
    <Card title={t('objections')}>
      <ul className="flex flex-col gap-3">
        {objections.map(({ id, by, mediator, reason }) => (
          <li key={id}>
            <p>{t('objection', { by: by.name ?? '…', mediator: mediator.name ?? '…' })}</p>
            {reason && <p className="whitespace-pre-line text-quiet">{reason}</p>}
          </li>
        ))}
      </ul>
    </Card>
  )
}
