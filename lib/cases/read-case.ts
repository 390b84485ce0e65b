import 'server-only'
import { readAs, type Tx } from '#lib/db/with-actor.ts'
import { ok, type Result, refuse } from '#lib/result.ts'
import { type LoadedCase, loadCase } from './load-case.ts'
import { type TimelineEntry, timeline } from './timeline.ts'
import type { CaseView } from './view/types.ts'
import { viewCase } from './view-case.ts'

/** A case as this person may see it; `not-found` when they may not know of it, or there is none. */
export const readCase = (actorId: string, ref: string): Promise<Result<CaseView>> =>
  readLoaded(actorId, ref, viewCase)

/** The history of a case for this person; `not-found` as above. */
export const readTimeline = (actorId: string, ref: string): Promise<Result<TimelineEntry[]>> =>
  readLoaded(actorId, ref, timeline)

function readLoaded<T>(
  actorId: string,
  ref: string,
  read: (tx: Tx, loaded: LoadedCase, viewer: string) => Promise<T>,
): Promise<Result<T>> {
  return readAs(actorId, async (tx) => {
    const loaded = await loadCase(tx, ref)
    return loaded ? ok(await read(tx, loaded, actorId)) : refuse('not-found')
  })
}
