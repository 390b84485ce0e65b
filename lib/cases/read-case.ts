import 'server-only'
import type { Reader } from '#lib/reading/openings.ts'
import type { Result } from '#lib/result.ts'
import { readLogged } from './read-logged.ts'
import { type TimelineEntry, timeline } from './timeline.ts'
import type { CaseView } from './view/types.ts'
import { viewCase } from './view-case.ts'

/** A case as this person may see it; `not-found` when they may not know of it, or there is none. */
export const readCase = (reader: Reader, ref: string): Promise<Result<CaseView>> =>
  readLogged(reader, ref, viewCase)

/** The history of a case for this person; `not-found` as above. */
export const readTimeline = (reader: Reader, ref: string): Promise<Result<TimelineEntry[]>> =>
  readLogged(reader, ref, timeline)
