import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { classNames } from '#app/ui/class-names.ts'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { SessionView } from '#lib/cases/view/meeting-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { FactsList } from './facts-list.tsx'

/** When and where people meet, and who is near. Before there is a date, that there is none yet. */
export function Meeting({ view }: { view: CaseView }) {
  const t = useTranslations('case.meeting')
  const { sessions, kind, stage, meetingPlanned, closedAt } = view
  const title = t(kind === 'coaching' ? 'coachingTitle' : 'title')
  if (sessions === null) return meetingPlanned ? <Card title={title}>{t('planned')}</Card> : null
  const ahead = sessions.find((one) => one.status === 'planned' || one.status === 'live')
  const earlier = sessions.filter((one) => one !== ahead)
  const due = stage === 'assignment' || stage === 'session'
  if (!ahead && earlier.length === 0 && (!due || closedAt)) return null
  return (
    <Card title={title} aside={ahead?.status === 'live' && <Tag tone="accent">{t('live')}</Tag>}>
      {ahead && <Ahead view={view} session={ahead} />}
      {!ahead && due && <p className="text-quiet">{t('none')}</p>}
      {earlier.length > 0 && <Earlier view={view} sessions={earlier} below={!!ahead || due} />}
    </Card>
  )
}

function Ahead({ view, session }: { view: CaseView; session: SessionView }) {
  const t = useTranslations('case.meeting')
  const kinds = useTranslations('vocabulary.sessionKinds')
  const { zone } = view.programme
  const { startsAt, minutes, place, adultOnCall, kind, with: person, n, status } = session
  const mediates = view.relations.includes('mediator')
  return (
    <>
      <FactsList
        strong
        stacked={view.file !== null}
        facts={[
          { id: 'when', label: t('when'), value: <Time at={startsAt} zone={zone} named /> },
          { id: 'how', label: t('how'), value: t('minutes', { count: minutes }) },
          { id: 'where', label: t('where'), value: place ?? t('placeGone') },
          view.kind === 'mediation' && { id: 'kind', label: t('kind'), value: kinds(kind) },
          person && { id: 'with', label: t('with'), value: person.name },
          {
            id: 'adult',
            label: t('adult'),
            value: (
              <>
                {adultOnCall.name}{' '}
                <span className="font-normal text-quiet">
                  ({t(adultOnCall.id === view.viewer ? 'adultYou' : 'adultHint')})
                </span>
              </>
            ),
          },
        ]}
      />
      {/* The adult on call finds the way in above. */}
      {(status === 'live' ? view.file && adultOnCall.id !== view.viewer : mediates) && (
        <div>
          <LinkButton
            href={`/cases/${view.ref}/session/${n}` as Route}
            look="quiet"
            className="max-sm:w-full"
          >
            {t(status === 'live' ? 'goIn' : 'open')}
          </LinkButton>
        </div>
      )}
    </>
  )
}

type EarlierProps = {
  view: CaseView
  sessions: SessionView[] /** something stands above */
  below: boolean
}

function Earlier({ view, sessions, below }: EarlierProps) {
  const t = useTranslations('case.meeting')
  const outcomes = useTranslations('vocabulary.sessionOutcomes')
  return (
    <div className={classNames('flex flex-col gap-2', below && 'border-t border-line pt-4')}>
      {below && <h3 className="text-base text-quiet">{t('before')}</h3>}
      <ul className="flex flex-col gap-1.5">
        {sessions.map(({ id, n, startsAt, status, outcome }) => (
          <li key={id}>
            <Link
              href={`/cases/${view.ref}/session/${n}` as Route}
              prefetch={false}
              className="link inline-block min-h-6"
            >
              <Time at={startsAt} zone={view.programme.zone} style="date" />
            </Link>{' '}
            · {outcome ? outcomes(outcome) : t(status === 'cancelled' ? 'cancelled' : 'ended')}
          </li>
        ))}
      </ul>
    </div>
  )
}
