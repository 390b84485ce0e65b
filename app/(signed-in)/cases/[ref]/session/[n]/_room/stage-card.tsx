import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { isParty } from '#lib/cases/view/is-party.ts'
import { sessionStages, suggestedMinutes, withoutParties } from '#machines/session/stages.ts'
import { RoomForm } from './room-form.tsx'
import { leads, on, type RoomProps } from './room-props.ts'

/** Where the talk is: what it is for, and for the mediators what they could say. */
export function StageCard(props: RoomProps) {
  const { room, view } = props
  const t = useTranslations('sessionRoom')
  const { stage } = room
  const mediator = leads(props)
  return (
    <section
      aria-labelledby="stage-title"
      className="flex flex-col gap-5 rounded-card bg-accent-soft p-6 sm:p-8"
    >
      <header className="flex flex-col gap-2">
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <h2 id="stage-title" className="text-3xl">
            {t(`stages.${stage}.name`)}
          </h2>
          <p className="flex flex-wrap items-center gap-3 text-[0.9375rem] text-quiet">
            <Tag tone="quiet">{t('suggested', { minutes: suggestedMinutes[stage] })}</Tag>
            {mediator && room.stageAt && (
              <span>
                {t.rich('since', {
                  time: () => (
                    <Time at={room.stageAt ?? ''} zone={view.programme.zone} style="time" />
                  ),
                })}
              </span>
            )}
          </p>
        </div>
        <p className="max-w-read text-xl">
          {t(`stages.${stage}.${isParty(view) ? 'party' : 'purpose'}`)}
        </p>
      </header>
      {mediator && <Prompts stage={stage} />}
      <Next {...props} />
    </section>
  )
}

function Prompts({ stage }: { stage: RoomProps['room']['stage'] }) {
  const t = useTranslations('sessionRoom')
  const lines = Object.values(t.raw(`stages.${stage}.prompts` as never) as Record<string, string>)
  return (
    <div className="flex flex-col gap-3">
      <h3 className="text-base font-semibold text-quiet">
        {t((withoutParties as readonly string[]).includes(stage) ? 'promptsAlone' : 'prompts')}
      </h3>
      <ul className="flex flex-col gap-2.5">
        {lines.map((line) => (
          <li key={line} className="border-s-4 border-accent ps-4 text-lg leading-snug">
            {line}
          </li>
        ))}
      </ul>
      <p className="text-[0.9375rem] text-quiet">{t('private')}</p>
    </div>
  )
}

/** The way on: the next stage as advice, or the end. */
function Next(props: RoomProps) {
  const t = useTranslations('sessionRoom')
  const { room, view } = props
  if (!room.may.includes('goTo') || room.onBreak) return null
  const next = sessionStages[sessionStages.indexOf(room.stage) + 1]
  if (!next || next === 'debrief')
    return (
      <div>
        <LinkButton href={`/cases/${view.ref}/end-session`}>{t('end')}</LinkButton>
      </div>
    )
  return (
    <RoomForm on={on(props)} type="goTo" strict>
      <Button name="payload.stage" value={next}>
        {t('next', { name: t(`stages.${next}.name`) })}
      </Button>
    </RoomForm>
  )
}
