import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { AlertView } from '#lib/cases/view/agreement-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { FactsList } from './facts-list.tsx'

/** Calls for an adult out of this case, newest first: one's own, or for staff all that were meant for them. */
export function Alerts({ view }: { view: CaseView }) {
  const t = useTranslations('case.alerts')
  const { alerts, programme } = view
  if (alerts.length === 0) return null
  const mine = alerts.every((alert) => alert.you)
  return (
    <Card title={t(mine ? 'mine' : 'title')}>
      <ul className="divide-y divide-line">
        {alerts.toReversed().map((alert) => (
          <Alert key={alert.id} alert={alert} zone={programme.zone} />
        ))}
      </ul>
    </Card>
  )
}

function Alert({ alert, zone }: { alert: AlertView; zone: string }) {
  const t = useTranslations('case.alerts')
  const words = useTranslations('vocabulary.imminences')
  const { id, by, you, imminence, createdAt, acknowledgedAt, otherAdult, place, note } = alert
  return (
    <li className="flex flex-col gap-2 py-3 first:pt-0 last:pb-0">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span>
          {!you && <span className="font-semibold">{by.name} · </span>}
          {words(imminence)} ·{' '}
          <span className="text-quiet">
            <Time at={createdAt} zone={zone} style="short" />
          </span>
        </span>
        <Tag tone={acknowledgedAt ? 'good' : 'care'}>
          <State alert={alert} />
        </Tag>
      </div>
      {otherAdult && !you && <p className="text-quiet">{t('other')}</p>}
      <FactsList
        facts={[
          place !== null && { id: 'where', label: t('where'), value: place },
          note !== null && { id: 'what', label: t('what'), value: note },
        ]}
      />
      {(!acknowledgedAt || you) && (
        <Link
          href={`/help/${id}` as Route}
          prefetch={false}
          className="link inline-flex min-h-11 w-fit items-center font-semibold"
        >
          {t('look')}
        </Link>
      )}
    </li>
  )
}

function State({ alert }: { alert: AlertView }) {
  const t = useTranslations('case.alerts')
  const { acknowledgedAt, acknowledgedBy, escalatedAt, you } = alert
  if (!acknowledgedAt) return t(escalatedAt ? 'further' : 'sent')
  return !you && acknowledgedBy?.name ? t('seenBy', { name: acknowledgedBy.name }) : t('seen')
}
