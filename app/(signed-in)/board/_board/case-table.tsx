import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Table } from '#app/ui/table.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { Board, Card } from '#lib/cases/board.ts'
import { Missing, People } from './case-card.tsx'
import { orders } from './narrow.ts'
import type { Sort } from './query.ts'

const columns = ['people', 'ref', 'topic', 'lane', 'days', 'missing', 'next'] as const

type Props = { lanes: Board['lanes']; sort: Sort; zone: string }

/** The same cases as the lanes, one line each, in one order. */
export function CaseTable({ lanes, sort, zone }: Props) {
  const t = useTranslations('board')
  const topics = useTranslations('vocabulary.topics')
  const all = lanes.flatMap(({ lane, cards }) => cards.map((card) => ({ lane, card })))
  const rows = all
    .toSorted((a, b) => orders[sort](a.card, b.card))
    .map(({ lane, card }) => ({
      id: card.ref,
      cells: {
        people: <CaseLink card={card} />,
        ref: <span className="font-mono text-[0.9375rem] whitespace-nowrap">{card.ref}</span>,
        topic: card.topic ? topics(card.topic) : '–',
        lane: (
          <Tag tone={lane === 'urgent' ? 'care' : lane === 'later' ? 'quiet' : 'calm'}>
            {t(`lanes.${lane}.name`)}
          </Tag>
        ),
        days: card.days,
        missing: <Missing card={card} none="–" />,
        next: card.next ? <Time at={card.next} zone={zone} style="short" /> : '–',
      },
    }))
  return (
    <Table
      id="cases"
      caption={t('table.caption', { count: rows.length })}
      columns={columns.map((key) => ({ key, label: t(`table.${key}`), end: key === 'days' }))}
      rows={rows}
    />
  )
}

function CaseLink({ card }: { card: Card }) {
  return (
    <Link
      href={`/cases/${card.ref}` as Route}
      prefetch={false}
      className="link inline-block min-h-6"
    >
      <People card={card} />
    </Link>
  )
}
