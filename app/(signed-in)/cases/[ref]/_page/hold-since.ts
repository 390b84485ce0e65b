import type { TimelineEntry } from '#lib/cases/timeline.ts'

/** Since when a case rests, as far as whoever reads this history may know. What was lifted counts no more. */
export function holdSince(history: TimelineEntry[]): string | undefined {
  const lifted = history.findLastIndex(({ type }) => type === 'liftHold')
  return history
    .slice(lifted + 1)
    .findLast(({ type }) => type === 'raiseConcern' || type === 'pause')?.at
}
