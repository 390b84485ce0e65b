import { useTranslations } from 'next-intl'
import type { Board } from '#lib/cases/board.ts'

const aWeek = 7

/** Four numbers that say how the programme stands. */
export function Numbers({ board: { lanes, ...board } }: { board: Board }) {
  const t = useTranslations('board.numbers')
  const cards = lanes.flatMap((lane) => lane.cards)
  const count = (name: string) => lanes.find(({ lane }) => lane === name)?.cards.length ?? 0
  const numbers = [
    { name: 'calls', value: board.alerts.length + board.moreAlerts },
    { name: 'open', value: cards.length + board.moreCases },
    { name: 'meetings', value: count('thisWeek') },
    {
      name: 'waiting',
      value:
        cards.length -
        count('later') -
        lanes
          .filter(({ lane }) => lane !== 'later')
          .flatMap((lane) => lane.cards)
          .filter((card) => card.days < aWeek).length,
    },
  ] as const
  return (
    <dl className="grid grid-cols-2 gap-3 sm:grid-cols-4">
      {numbers.map(({ name, value }) => (
        <div
          key={name}
          className="flex flex-col-reverse justify-end rounded-card bg-sunk px-5 py-4"
        >
          <dt className="leading-snug text-quiet">{t(name)}</dt>
          <dd className="text-3xl font-bold tabular-nums">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
