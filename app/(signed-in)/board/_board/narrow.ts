import type { Board, Card } from '#lib/cases/board.ts'
import type { BoardQuery, Sort } from './query.ts'

/** The lanes as the query wants them: only the cards that it finds, in its order. */
export function narrow(lanes: Board['lanes'], { q, lane: wanted, sort }: BoardQuery) {
  const text = q.toLocaleLowerCase()
  const number = q.toUpperCase().replace(/[^A-Z0-9]/g, '')
  const found = ({ ref, people }: Card) =>
    !text ||
    (number.length > 0 && ref.replace('-', '').includes(number)) ||
    people.some((name) => name.toLocaleLowerCase().includes(text))
  return lanes
    .filter(({ lane }) => !wanted || lane === wanted)
    .map(({ lane, cards }) => ({ lane, cards: cards.filter(found).toSorted(orders[sort]) }))
}

/** In which order two cases stand. */
export const orders: Record<Sort, (a: Card, b: Card) => number> = {
  waiting: (a, b) => b.days - a.days,
  newest: (a, b) => a.days - b.days,
  next: (a, b) => (a.next ?? '9').localeCompare(b.next ?? '9'),
  name: (a, b) => a.people.join().localeCompare(b.people.join()),
}
