import type { Moved } from '#lib/cases/told-to.ts'
import type { CaseEvent, EventType } from '#machines/case/events.ts'
import type { Path } from '#machines/case/paths.ts'
import { logATalk } from './log-a-talk.ts'
import { takeStep } from './take-step.ts'

/** The walks whose last step is this event, the shortest first. */
export const walksTo = (walks: Path[], type: EventType): Path[] =>
  walks.filter(({ on }) => on === type).toSorted((a, b) => a.steps.length - b.steps.length)

/**
 * Plays a walk up to its last step. Gives where the case is then, nothing where it does not exist yet, and the event
 * that comes next.
 */
export async function walkBefore(
  programmeId: string,
  walk: Path,
): Promise<{ at: Moved | undefined; event: CaseEvent }> {
  const last = walk.steps.at(-1)
  if (!last || !('event' in last)) throw new Error(`no event ends the walk to ${walk.on}`)
  let at: Moved | undefined
  for (const taken of walk.steps.slice(0, -1)) {
    const fresh =
      'event' in taken ? { ...taken, event: await withOwnLog(programmeId, taken.event) } : taken
    at = await takeStep(programmeId, at, fresh)
  }
  return { at, event: await withOwnLog(programmeId, last.event) }
}

/** A quick log becomes a case once, so each walk that begins with one has a log of its own. */
async function withOwnLog(programmeId: string, event: CaseEvent): Promise<CaseEvent> {
  if (event.type !== 'promote') return event
  return {
    ...event,
    payload: { ...event.payload, quickLog: await logATalk(programmeId, event.by) },
  }
}
