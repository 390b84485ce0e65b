import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { LinkButton } from '#app/ui/link-button.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Board } from '#lib/cases/board.ts'

type Props = { alerts: Board['alerts']; more: number; zone: string }

/** Calls for an adult that nobody has answered: before everything else. */
export async function Calls({ alerts, more, zone }: Props) {
  if (alerts.length === 0) return null
  const t = await getTranslations('board.calls')
  return (
    <section
      aria-labelledby="calls"
      className="rounded-card border-[2.5px] border-care bg-care-soft p-5 sm:p-6"
    >
      <h2 id="calls" className="text-xl text-care">
        {t('title', { count: alerts.length + more })}
      </h2>
      <p className="mt-1">{t('help')}</p>
      <ul className="mt-4 flex flex-col gap-3">
        {alerts.map((alert) => (
          <Call key={alert.id} alert={alert} zone={zone} />
        ))}
      </ul>
      {more > 0 && <p className="mt-4">{t('more', { count: more })}</p>}
    </section>
  )
}

async function Call({ alert, zone }: { alert: Props['alerts'][number]; zone: string }) {
  const t = await getTranslations('board.calls')
  const words = await getTranslations('vocabulary.imminences')
  const common = await getTranslations('common')
  const by = alert.by ?? t('somebody')
  return (
    <li className="flex flex-wrap items-center justify-between gap-4 rounded-card bg-raised px-5 py-4">
      <div className="flex min-w-0 flex-col gap-1">
        <p className="text-lg font-semibold">{t('needs', { name: by })}</p>
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1 text-quiet">
          <Tag tone="care">{words(alert.imminence)}</Tag>
          <span>
            {t('since')} <Time at={alert.since} zone={zone} style="short" />
          </span>
          {alert.escalated && <span>{t('escalated')}</span>}
          {!alert.onDuty && <span>{t('nobodyOnDuty')}</span>}
        </p>
      </div>
      <div className="flex flex-wrap gap-3">
        <LinkButton href={`/help/${alert.id}` as Route} look="quiet">
          {t('look')} <span className="sr-only">({by})</span>
        </LinkButton>
        <form method="post" action={`/api/alerts/${alert.id}/acknowledge`}>
          <input type="hidden" name="form" value="board" />
          <input type="hidden" name="back" value="/board" />
          <input type="hidden" name="next" value={`/help/${alert.id}`} />
          <SubmitButton pendingLabel={common('pending')}>
            {t('acknowledge')} <span className="sr-only">({by})</span>
          </SubmitButton>
        </form>
      </div>
    </li>
  )
}

/** Calls that the viewer has taken: they stay in sight until they are over. */
export async function TakenCalls({ taken, zone }: { taken: Board['taken']; zone: string }) {
  if (taken.length === 0) return null
  const t = await getTranslations('board.calls')
  return (
    <section aria-labelledby="taken" className="card flex flex-col gap-3 p-5 sm:p-6">
      <h2 id="taken" className="text-xl">
        {t('taken')}
      </h2>
      <ul className="divide-y divide-line">
        {taken.map(({ id, by, since }) => (
          <li key={id} className="flex flex-wrap items-center justify-between gap-3 py-3">
            <p>
              <span className="font-semibold">{t('needs', { name: by ?? t('somebody') })}</span>{' '}
              <span className="text-quiet">
                · {t('since')} <Time at={since} zone={zone} style="short" />
              </span>
            </p>
            <LinkButton href={`/help/${id}` as Route} look="quiet">
              {t('look')} <span className="sr-only">({by ?? t('somebody')})</span>
            </LinkButton>
          </li>
        ))}
      </ul>
    </section>
  )
}
