import { ChevronDown } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Tag } from '#app/ui/tag.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import type { BoardKind } from '#lib/sessions/room-events.ts'
import { AddItem } from './add-item.tsx'
import { BoardItem } from './board-item.tsx'
import type { RoomProps } from './room-props.ts'

type Props = RoomProps & {
  kind: BoardKind
  /** The stage is about this list: it stands open. */
  open: boolean
  /** Between the list and the field for a new item. */
  children?: ReactNode
}

/** One list of the board: rules, topics or ideas. */
export function BoardSection({ kind, open, children, ...props }: Props) {
  const { view, room, form } = props
  const t = useTranslations('sessionRoom')
  const items = (view.board ?? []).filter(
    (item) => item.kind === kind && (kind !== 'rule' || item.status !== 'dropped'),
  )
  return (
    <details open={open || form === `add-${kind}` || undefined} className="card group px-5 sm:px-6">
      <summary className="flex min-h-14 list-none items-center gap-3 py-3">
        <h2 className="text-xl">
          {kind === 'rule' ? t('rules.title') : t(`board.titles.${kind}`)}
        </h2>
        {items.length > 0 && <Tag tone="calm">{items.length}</Tag>}
        <ChevronDown aria-hidden className="ms-auto size-6 text-quiet group-open:rotate-180" />
      </summary>
      <div className="flex flex-col gap-5 pb-6">
        <p className="text-quiet">{kind === 'rule' ? t('rules.lead') : t(`board.leads.${kind}`)}</p>
        {items.length === 0 ? (
          <p className="rounded-card bg-sunk px-4 py-3 text-quiet">{t(`board.empty.${kind}`)}</p>
        ) : (
          <ul className="flex flex-col divide-y divide-line">
            {items.map((item, place) => (
              <BoardItem
                key={item.id}
                {...props}
                item={item}
                first={place === 0}
                last={place === items.length - 1}
              />
            ))}
          </ul>
        )}
        {children}
        {room.may.includes('addItem') && <AddItem {...props} kind={kind} />}
        <WhoCanRead>{t('board.readers')}</WhoCanRead>
      </div>
    </details>
  )
}
