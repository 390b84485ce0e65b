import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { classNames } from '#app/ui/class-names.ts'
import type { Lane } from '#lib/cases/board/lanes.ts'
import type { Card } from '#lib/cases/board.ts'
import { CaseCard } from './case-card.tsx'
import { type BoardQuery, boardPath } from './query.ts'

type Props = { lane: Lane; cards: Card[]; query: BoardQuery; zone: string; acts: boolean }

const cardsAtMost = 6

/** One lane: what it is for, how many cases lie in it, and the first of them. */
export function LanePanel({ lane, cards, query, zone, acts }: Props) {
  const t = useTranslations('board')
  const alone = query.lane !== null
  return (
    <section
      id={`lane-${lane}`}
      aria-labelledby={`lane-${lane}-name`}
      className={classNames('rounded-card bg-sunk p-3', cards.length === 0 && 'max-lg:hidden')}
    >
      <h2 id={`lane-${lane}-name`} className="flex items-baseline gap-2 px-2 pt-1 text-lg">
        {t(`lanes.${lane}.name`)}
        <span className="font-normal text-quiet tabular-nums">{cards.length}</span>
      </h2>
      <p className="px-2 text-[0.9375rem] leading-snug text-quiet">
        {cards.length > 0 ? t(`lanes.${lane}.help`) : t('emptyLane')}
      </p>
      {cards.length > 0 && (
        <ul
          className={classNames(
            'mt-3 grid gap-3 sm:grid-cols-2',
            alone ? 'lg:grid-cols-3' : 'lg:grid-cols-1',
          )}
        >
          {cards.slice(0, alone ? undefined : cardsAtMost).map((card) => (
            <CaseCard key={card.ref} card={card} zone={zone} acts={acts} />
          ))}
        </ul>
      )}
      {!alone && cards.length > cardsAtMost && (
        <Link
          href={boardPath(query, { lane }) as Route}
          prefetch={false}
          className="link mt-2 inline-flex min-h-11 items-center px-2 font-semibold"
        >
          {t('seeAll', { count: cards.length })}
        </Link>
      )}
    </section>
  )
}
