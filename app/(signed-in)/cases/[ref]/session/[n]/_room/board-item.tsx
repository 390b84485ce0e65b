import { useTranslations } from 'next-intl'
import { classNames } from '#app/ui/class-names.ts'
import { Tag, type TagTone } from '#app/ui/tag.tsx'
import type { BoardItemView } from '#lib/cases/view/meeting-types.ts'
import { type BoardKind, type BoardStatus, boardStatuses } from '#lib/sessions/room-events.ts'
import { ChangeItem } from './change-item.tsx'
import { RoomForm } from './room-form.tsx'
import { on, type RoomProps } from './room-props.ts'

const tones: Partial<Record<BoardStatus, TagTone>> = {
  kept: 'good',
  done: 'good',
  parked: 'warn',
  dropped: 'quiet',
}

type Props = RoomProps & { item: BoardItemView; first: boolean; last: boolean }

/** One line of the board: its words, what has become of it, and what can be done with it. */
export function BoardItem(props: Props) {
  const { item, room } = props
  const t = useTranslations('sessionRoom.board')
  const status = item.status as BoardStatus
  const tone = tones[status]
  return (
    <li className="flex flex-col gap-2 py-4 first:pt-0 last:pb-0">
      <div className="flex items-start justify-between gap-3">
        <p
          className={classNames(
            'min-w-0 text-lg leading-snug font-semibold break-words',
            status === 'dropped' && 'font-normal text-quiet line-through',
          )}
        >
          {item.text ?? t('gone')}
        </p>
        {tone && <Tag tone={tone}>{t(`status.${status}`)}</Tag>}
      </div>
      {room.may.includes('markItem') && item.text && (
        <div className="flex flex-wrap items-start gap-2">
          {item.kind !== 'rule' && <Marks {...props} />}
          {item.mayChange && <ChangeItem {...props} text={item.text} />}
        </div>
      )}
    </li>
  )
}

/** What could become of it, as buttons. Whoever did not write it neither drops it nor takes it back. */
function Marks(props: Props) {
  const { item } = props
  const t = useTranslations('sessionRoom.board')
  const others = boardStatuses[item.kind as BoardKind]
    .filter((one) => one !== item.status)
    .filter((one) => item.mayChange || (one !== 'dropped' && item.status !== 'dropped'))
  if (others.length === 0) return null
  return (
    <RoomForm on={on(props)} type="markItem" className="flex flex-wrap gap-2">
      <input type="hidden" name="payload.item" value={item.id} />
      {others.map((status) => (
        <button
          key={status}
          type="submit"
          name="payload.status"
          value={status}
          aria-label={t('markWhat', { what: t(`mark.${status}`), text: item.text ?? '' })}
          className="min-h-11 rounded-pill border-[1.5px] border-edge bg-raised px-4 py-1 text-[0.9375rem] font-semibold hover:border-accent hover:bg-accent-soft"
        >
          {t(`mark.${status}`)}
        </button>
      ))}
    </RoomForm>
  )
}
