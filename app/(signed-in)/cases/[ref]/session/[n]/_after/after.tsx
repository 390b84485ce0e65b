import { useTranslations } from 'next-intl'
import { TwoPeopleTalking } from '#app/ui/illustrations/two-people-talking.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { TaskList } from '#app/ui/task-list.tsx'
import { isParty } from '#lib/cases/view/is-party.ts'
import type { RoomProps } from '../_room/room-props.ts'

/** After it: thanks, how it ended, and what comes next for this viewer. */
export function After({ view, room, session }: RoomProps) {
  const t = useTranslations('sessionRoom.after')
  const words = useTranslations('vocabulary.sessionOutcomes')
  const debrief = view.debriefs?.find((one) => one.n === room.n && one.you)
  return (
    <div className="mx-auto flex max-w-read flex-col items-center gap-6 text-center">
      <div className="w-56 max-w-full">
        <TwoPeopleTalking />
      </div>
      {isParty(view) && <p className="text-xl">{t('thanks')}</p>}
      {session.outcome && (
        <p>
          <span className="text-quiet">{t('outcome')}: </span>
          <strong>{words(session.outcome)}</strong>
        </p>
      )}
      {debrief && (
        <div className="w-full text-start">
          <TaskList
            tasks={[
              {
                id: 'debrief',
                title: t('debrief'),
                hint: t('debriefHint'),
                state: debrief.owed ? 'todo' : 'done',
                href: `/cases/${view.ref}/session/${room.n}/debrief`,
              },
            ]}
          />
        </div>
      )}
      <div className="flex flex-wrap justify-center gap-3">
        {view.stage === 'agreement' && (
          <LinkButton href={`/cases/${view.ref}/agreement`}>{t('toAgreement')}</LinkButton>
        )}
        <LinkButton
          href={`/cases/${view.ref}`}
          look={view.stage === 'agreement' ? 'quiet' : 'primary'}
        >
          {t(view.closedAt ? 'back' : 'toCase')}
        </LinkButton>
      </div>
    </div>
  )
}
