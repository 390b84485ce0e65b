import { useTranslations } from 'next-intl'
import { LinkButton } from '#app/ui/link-button.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { Time } from '#app/ui/time.tsx'
import { KeepFresh } from '../_room/keep-fresh.tsx'
import { leads, type RoomProps } from '../_room/room-props.ts'
import { Checklist } from './checklist.tsx'

/** Before it begins: the mediators get ready, the others see when and where and what will happen. */
export function Before(props: RoomProps) {
  const { view, room, session } = props
  const t = useTranslations('sessionRoom')
  const mediators = (view.team ?? []).filter((one) => one.serves).map((one) => one.name)
  const start = view.events.find((one) => one.type === 'startSession')
  return (
    <div className="flex max-w-read flex-col gap-8">
      <SummaryList
        rows={[
          {
            id: 'when',
            label: t('before.when'),
            value: <Time at={session.startsAt} zone={view.programme.zone} />,
          },
          {
            id: 'where',
            label: t('before.where'),
            value: t('where', {
              place: session.place ?? t('placeGone'),
              minutes: session.minutes,
            }),
          },
          { id: 'with', label: t('before.with'), value: mediators.join(', ') },
          { id: 'adult', label: t('before.adult'), value: session.adultOnCall.name ?? '' },
        ]}
      />
      {leads(props) ? (
        <>
          <Checklist view={view} />
          {start && !start.enabled && <p className="text-quiet">{start.why}</p>}
          {start?.enabled && (
            <div>
              <LinkButton href={`/cases/${view.ref}/start-session`} size="l">
                {t('before.start')}
              </LinkButton>
            </div>
          )}
        </>
      ) : (
        <section className="card p-6">
          <h2 className="mb-3 text-xl">{t('before.expect')}</h2>
          <ol className="flex list-decimal flex-col gap-2 ps-5 text-lg">
            {(['expect1', 'expect2', 'expect3', 'expect4'] as const).map((line) => (
              <li key={line}>{t(`before.${line}`)}</li>
            ))}
          </ol>
        </section>
      )}
      <KeepFresh
        from={`/api/cases/${view.ref}/sessions/${room.n}`}
        known={`${room.version} ${room.status} ${room.held}`}
        changed={t('updated')}
      />
    </div>
  )
}
