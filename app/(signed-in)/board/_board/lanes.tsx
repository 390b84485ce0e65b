import { useTranslations } from 'next-intl'
import type { Lane } from '#lib/cases/board/lanes.ts'
import type { Board } from '#lib/cases/board.ts'
import { LanePanel } from './lane-panel.tsx'
import type { BoardQuery } from './query.ts'

type Props = { lanes: Board['lanes']; query: BoardQuery; zone: string; acts: boolean }

/** Side by side: before mediators are needed, around the meeting, and after it. */
const columns: readonly (readonly Lane[])[] = [
  ['urgent', 'new', 'talking'],
  ['needsMediators', 'thisWeek', 'agreements'],
  ['checkIns', 'readyToClose', 'later'],
]

/** Every lane with its cards; on a phone one below the other, with a way to jump. */
export function Lanes({ lanes, query, zone, acts }: Props) {
  const t = useTranslations('board')
  const panel = ({ lane, cards }: Props['lanes'][number]) => (
    <LanePanel key={lane} lane={lane} cards={cards} query={query} zone={zone} acts={acts} />
  )
  if (query.lane) return lanes.map(panel)
  return (
    <div className="flex flex-col gap-5">
      {/* On a phone one row that scrolls, to the edges of the page. */}
      <nav
        aria-label={t('jump')}
        className="flex gap-2 max-sm:-mx-5 max-sm:overflow-x-auto max-sm:px-5 sm:flex-wrap lg:hidden"
      >
        {lanes
          .filter(({ cards }) => cards.length > 0)
          .map(({ lane, cards }) => (
            <a
              key={lane}
              href={`#lane-${lane}`}
              className="inline-flex min-h-11 shrink-0 items-center gap-2 rounded-pill border-[1.5px] border-edge bg-raised px-4 font-semibold -outline-offset-2"
            >
              {t(`lanes.${lane}.name`)}
              <span className="text-quiet tabular-nums">{cards.length}</span>
            </a>
          ))}
      </nav>
      <div className="grid items-start gap-5 lg:grid-cols-3">
        {columns.map((names) => (
          <div key={names[0]} className="flex min-w-0 flex-col gap-5">
            {lanes.filter(({ lane }) => names.includes(lane)).map(panel)}
          </div>
        ))}
      </div>
    </div>
  )
}
