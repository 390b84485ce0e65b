import { randomUUID } from 'node:crypto'
import { dispatch } from '#lib/cases/dispatch.ts'
import { openCase } from '#lib/cases/open-case.ts'
import type { Moved } from '#lib/cases/told-to.ts'
import type { Result } from '#lib/result.ts'
import { type CaseEvent, creationTypes, type EventType } from '#machines/case/events.ts'
import type { Path } from '#machines/case/paths.ts'
import { meetingBegins } from './meeting-begins.ts'

type Change = (event: CaseEvent) => unknown

/** A few walks that together take every event of a case at least once. */
export function fewWalks(walks: Path[]): Path[] {
  const typesOf = (walk: Path) =>
    new Set(walk.steps.flatMap((taken) => ('event' in taken ? [taken.event.type] : [])))
  const open = new Set<EventType>(walks.flatMap((walk) => [...typesOf(walk)]))
  const chosen: Path[] = []
  while (open.size > 0) {
    const news = (walk: Path) => [...typesOf(walk)].filter((type) => open.has(type)).length
    const best = walks.reduce((a, b) => (news(b) > news(a) ? b : a))
    for (const type of typesOf(best)) open.delete(type)
    chosen.push(best)
  }
  return chosen
}

/** Takes a walk through the door, each payload changed before it is sent. `lookBack`: the debriefs that it needs. */
export async function takeWalk(
  programmeId: string,
  walk: Path,
  change: Change,
  lookBack: (at: Moved) => Promise<void>,
): Promise<void> {
  let at: Moved | undefined
  for (const taken of walk.steps) {
    if ('outside' in taken) {
      const here = at as Moved
      await (taken.outside === 'debriefs-in' ? lookBack(here) : meetingBegins(here.ref))
      continue
    }
    const { event } = taken
    const sent = { type: event.type, payload: change(event), requestId: randomUUID() }
    const opens = (creationTypes as readonly string[]).includes(event.type)
    const result: Result<Moved> = opens
      ? await openCase({ id: event.by }, programmeId, sent as never)
      : await dispatch(event.by, at?.ref ?? '', { ...sent, seenVersion: at?.version })
    if (!result.ok) throw new Error(`${event.type}: ${JSON.stringify(result.refusal)}`)
    at = result.value
  }
}
