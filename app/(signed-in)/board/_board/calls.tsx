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
        {alert.ref && (
          <LinkButton href={`/cases/${alert.ref}` as Route} look="quiet">
            {t('open')}
          </LinkButton>
        )}
        <form method="post" action={`/api/alerts/${alert.id}/acknowledge`}>
          <input type="hidden" name="form" value="board" />
          <input type="hidden" name="back" value="/board" />
          <input type="hidden" name="next" value={alert.ref ? `/cases/${alert.ref}` : '/board'} />
          <SubmitButton pendingLabel={common('pending')}>
            {t('acknowledge')} <span className="sr-only">({by})</span>
          </SubmitButton>
        </form>
      </div>
    </li>
  )
}
