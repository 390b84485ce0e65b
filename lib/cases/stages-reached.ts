import { type Stage, stages } from '#machines/case/states.ts'
import type { TimelineEntry } from './timeline.ts'

/** The stages that a case has been in, as far as the history that somebody is told shows them, in their order. */
export function stagesReached(
  history: Pick<TimelineEntry, 'stages'>[],
): Exclude<Stage, 'closed'>[] {
  const seen = new Set<Stage>(['intake', ...history.flatMap((entry) => entry.stages)])
  return stages.flatMap((stage) => (stage !== 'closed' && seen.has(stage) ? [stage] : []))
}
