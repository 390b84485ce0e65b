import type { EventType, Payload } from '#machines/case/events.ts'
import type { Played } from './play.ts'
import type { Moment } from './school-day.ts'

/** What a beat may look at: the people of the story by their names in it, and where the case is. */
export type Scene = {
  programmeId: string
  person: (name: string) => string
  /** a moment as events carry it */
  time: (moment: Moment) => string
  /** the case as it is; throws before the first event */
  played: Played
}

/** One thing that happens in a story, at its time. */
export type Beat = { when: Moment } & (
  | { by: string; type: EventType; payload: (scene: Scene) => unknown }
  | { aside: (scene: Scene) => Promise<void> }
)

/** A conflict with its people and everything that happened, in order. */
export type Story = { title: string; beats: Beat[] }

/** Something that somebody does to the case. The payload may depend on who plays. */
export function beat<T extends EventType>(
  when: Moment,
  by: string,
  type: T,
  payload: Payload<T> | ((scene: Scene) => Payload<T>),
): Beat {
  return {
    when,
    by,
    type,
    payload: typeof payload === 'function' ? (payload as (scene: Scene) => unknown) : () => payload,
  }
}

/** Something that is no event of the case: a debrief, a note on the board, a call that is answered. */
export const aside = (when: Moment, work: (scene: Scene) => Promise<void>): Beat => ({
  when,
  aside: work,
})

/** So many school days before today, at a time of the clock; a negative number lies ahead. */
export const daysAgo = (days: number, at: string): Moment => ({ daysAgo: days, at })
export const minutesAgo = (minutes: number): Moment => ({ minutesAgo: minutes })
