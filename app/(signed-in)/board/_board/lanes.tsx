import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { classNames } from '#app/ui/class-names.ts'
import type { Board } from '#lib/cases/board.ts'
import { CaseCard } from './case-card.tsx'
import { type BoardQuery, boardPath } from './query.ts'

type Props = { lanes: Board['lanes']; query: BoardQuery; zone: string; acts: boolean }

const cardsAtMost = 6

/** Every lane with its cards; on a phone one below the other, with a way to jump. */
export function Lanes({ lanes, query, zone, acts }: Props) {
  const t = useTranslations('board')
  const filled = lanes.filter(({ cards }) => cards.length > 0)
  return (
    <div className="flex flex-col gap-5">
      <nav aria-label={t('jump')} className="flex flex-wrap gap-2 md:hidden">
        {filled.map(({ lane, cards }) => (
          <a
            key={lane}
            href={`#lane-${lane}`}
            className="inline-flex min-h-11 items-center gap-2 rounded-pill border-[1.5px] border-edge bg-raised px-4 font-semibold"
          >
            {t(`lanes.${lane}.name`)}
            <span className="tabular-nums text-quiet">{cards.length}</span>
          </a>
        ))}
      </nav>
      <div
        className={classNames(
          'grid items-start gap-5',
          !query.lane && 'md:grid-cols-2 lg:grid-cols-3',
        )}
      >
        {lanes.map(({ lane, cards }) => (
          <section
            key={lane}
            id={`lane-${lane}`}
            aria-labelledby={`lane-${lane}-name`}
            className={classNames(
              'rounded-card bg-sunk p-3',
              cards.length === 0 && 'max-md:hidden',
            )}
          >
            <h2 id={`lane-${lane}-name`} className="flex items-baseline gap-2 px-2 pt-1 text-lg">
              {t(`lanes.${lane}.name`)}
              <span className="font-normal tabular-nums text-quiet">{cards.length}</span>
            </h2>
            <p className="px-2 text-[0.9375rem] leading-snug text-quiet">
              {cards.length > 0 ? t(`lanes.${lane}.help`) : t('emptyLane')}
            </p>
            <ul
              className={classNames(
                'mt-3 grid gap-3 empty:hidden',
                query.lane && 'md:grid-cols-2 lg:grid-cols-3',
              )}
            >
              {cards.slice(0, query.lane ? undefined : cardsAtMost).map((card) => (
                <CaseCard key={card.ref} card={card} lane={lane} zone={zone} acts={acts} />
              ))}
            </ul>
            {!query.lane && cards.length > cardsAtMost && (
              <Link
                href={boardPath(query, { lane }) as Route}
                prefetch={false}
                className="link mt-2 inline-flex min-h-11 items-center px-2 font-semibold"
              >
                {t('seeAll', { count: cards.length })}
              </Link>
            )}
          </section>
        ))}
      </div>
    </div>
  )
}
