import type { EventType } from '../events.ts'
import { type AnyState, stageOf, stages } from '../states.ts'
import { anyTime } from '../transitions/any-time.ts'
import { edges } from '../transitions.ts'

/** What may happen nearly everywhere would hide the way of a case: the pictures name it once, apart. */
export const anyTimeEvents = [...new Set(anyTime.map((edge) => edge.on))]
const isAnyTime = (type: EventType) => anyTimeEvents.includes(type)

export type Arrow = { from: AnyState; to: AnyState; events: EventType[] }

/** One arrow for every two states, with every event that leads along it. */
export function arrows(): Arrow[] {
  const found = new Map<string, Arrow>()
  for (const edge of edges) {
    if (edge.to === 'same' || isAnyTime(edge.on)) continue
    for (const from of edge.from) {
      const arrow = found.get(`${from} ${edge.to}`) ?? { from, to: edge.to, events: [] }
      if (!arrow.events.includes(edge.on)) arrow.events.push(edge.on)
      found.set(`${from} ${edge.to}`, arrow)
    }
  }
  return [...found.values()]
}

const columnOf = (state: AnyState) => (state === 'new' ? -1 : stages.indexOf(stageOf(state)))

/** Over more than one column a line would cross the boxes between: such a way is written down instead. */
export function isFar({ from, to }: Arrow): boolean {
  return Math.abs(columnOf(from) - columnOf(to)) > 1
}

/** The events that leave a case where it is. */
export function staying(state: AnyState): EventType[] {
  const here = edges.filter(
    (edge) => edge.to === 'same' && edge.from.includes(state) && !isAnyTime(edge.on),
  )
  return [...new Set(here.map((edge) => edge.on))]
}
