import { RefreshCw } from 'lucide-react'
import { useTranslations } from 'next-intl'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import type { BoardKind } from '#lib/sessions/room-events.ts'
import type { SessionStage } from '#machines/session/stages.ts'
import { BoardSection } from './board-section.tsx'
import { BreakCard } from './break-card.tsx'
import { HoldCard } from './hold-card.tsx'
import { KeepFresh } from './keep-fresh.tsx'
import { PeopleCard } from './people-card.tsx'
import type { RoomProps } from './room-props.ts'
import { Rules } from './rules.tsx'
import { SafetyBar } from './safety-bar.tsx'
import { StageCard } from './stage-card.tsx'
import { StageSteps } from './stage-steps.tsx'

/** Which list of the board a stage is about. */
const aboutOf: Partial<Record<SessionStage, BoardKind>> = {
  open: 'rule',
  stories: 'issue',
  understand: 'issue',
  issues: 'issue',
  interests: 'issue',
  options: 'option',
  evaluate: 'option',
  agree: 'option',
  close: 'option',
}

/** The room while the meeting goes on: the stage and the board for everybody, prompts for the mediators. */
export function LiveRoom(props: RoomProps) {
  const { view, room } = props
  const t = useTranslations('sessionRoom')
  const about = aboutOf[room.stage]
  const kinds = (['issue', 'option'] as const).toSorted(
    (a, b) => Number(b === about) - Number(a === about),
  )
  return (
    <div className="flex flex-col gap-6">
      {room.held && <HoldCard {...props} />}
      {room.onBreak && <BreakCard {...props} />}
      <StageSteps {...props} />
      {/* On a phone what keeps people safe comes before the board. */}
      <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem] lg:grid-rows-[auto_1fr]">
        <StageCard {...props} />
        <div className="flex flex-col gap-6 lg:sticky lg:top-6 lg:col-start-2 lg:row-span-2 lg:row-start-1">
          <SafetyBar {...props} />
          <PeopleCard {...props} />
          <div>
            <LinkButton href={`/cases/${view.ref}/session/${room.n}`} look="quiet" wide>
              <RefreshCw aria-hidden className="size-5" />
              {t('refresh')}
            </LinkButton>
          </div>
        </div>
        <div className="flex min-w-0 flex-col gap-6">
          {room.kind === 'joint' && view.board === null && (
            <Notice tone="info">{t('board.closed')}</Notice>
          )}
          {room.kind === 'joint' && view.board !== null && (
            <>
              {about === 'rule' && <Rules {...props} open />}
              {kinds.map((kind) => (
                <BoardSection key={kind} {...props} kind={kind} open={kind === about} />
              ))}
              {about !== 'rule' && <Rules {...props} open={false} />}
            </>
          )}
        </div>
      </div>
      <KeepFresh
        from={`/api/cases/${view.ref}/sessions/${room.n}`}
        known={`${room.version} ${room.status} ${room.held}`}
        changed={t('updated')}
      />
    </div>
  )
}
