import { useTranslations } from 'next-intl'
import { classNames } from '#app/ui/class-names.ts'
import { type SessionStage, sessionStages } from '#machines/session/stages.ts'
import { RoomForm } from './room-form.tsx'
import { on, type RoomProps } from './room-props.ts'

const pill =
  'flex min-h-11 items-center gap-1.5 rounded-pill border-[1.5px] px-4 py-1.5 text-[0.9375rem] font-semibold whitespace-nowrap'

/** The stages of a meeting. Mediators go anywhere, in any order; the others see where they are. */
export function StageSteps(props: RoomProps) {
  const { room } = props
  const t = useTranslations('sessionRoom')
  if (!room.may.includes('goTo') || room.onBreak) return <StageDots room={room} />
  return (
    <RoomForm on={on(props)} type="goTo" strict>
      <ol aria-label={t('stageOf')} className="flex flex-wrap gap-2">
        {sessionStages.map((stage) => (
          <li key={stage} aria-current={stage === room.stage ? 'step' : undefined}>
            {stage === room.stage ? (
              <span className={classNames(pill, lookOf(stage, room))}>
                <StageName stage={stage} room={room} />
              </span>
            ) : (
              <button
                type="submit"
                name="payload.stage"
                value={stage}
                className={classNames(pill, lookOf(stage, room), 'hover:border-accent')}
              >
                <StageName stage={stage} room={room} />
              </button>
            )}
          </li>
        ))}
      </ol>
      <p className="mt-2 text-[0.9375rem] text-quiet">{t('stageHint')}</p>
    </RoomForm>
  )
}

/** The same to look at only: a bar whose present part is long. Its name stands on the card below. */
function StageDots({ room }: { room: RoomProps['room'] }) {
  const t = useTranslations('sessionRoom')
  return (
    <div className="flex flex-col gap-2">
      <p className="text-[0.9375rem] text-quiet">
        {t('part', { n: sessionStages.indexOf(room.stage) + 1, of: sessionStages.length })}
      </p>
      <ol aria-label={t('stageOf')} className="flex items-center gap-1.5">
        {sessionStages.map((stage) => (
          <li
            key={stage}
            aria-current={stage === room.stage ? 'step' : undefined}
            className={classNames(
              'h-2.5 rounded-pill forced-colors:border',
              stage === room.stage ? 'flex-3 bg-accent' : 'flex-1',
              stage !== room.stage && (room.visited.includes(stage) ? 'bg-one' : 'bg-line'),
            )}
          >
            <span className="sr-only">
              <StageName stage={stage} room={room} />
            </span>
          </li>
        ))}
      </ol>
    </div>
  )
}

function StageName({ stage, room }: { stage: SessionStage; room: RoomProps['room'] }) {
  const t = useTranslations('sessionRoom')
  const been = stage !== room.stage && room.visited.includes(stage)
  return (
    <>
      {been && <span aria-hidden>✓</span>}
      {t(`stages.${stage}.name`)}
      <span className="sr-only">
        {stage === room.stage ? ` (${t('now')})` : been ? ` (${t('visited')})` : ''}
      </span>
    </>
  )
}

function lookOf(stage: SessionStage, room: RoomProps['room']): string {
  if (stage === room.stage) return 'border-accent bg-accent text-on-accent'
  return room.visited.includes(stage)
    ? 'border-accent bg-accent-soft text-accent'
    : 'border-edge bg-raised text-quiet'
}
