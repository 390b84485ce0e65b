import 'server-only'
import { type EventType, isEventType } from '#machines/case/events.ts'
import { type PointOfView, viewOfEvent } from '#machines/case/timeline.ts'
import { entryWords } from './timeline/entry-words.ts'
import { openNotes } from './timeline/open-notes.ts'
import { whyNo } from './timeline/why-no.ts'
import type { Look } from './view/look.ts'

/** One event in the history of a case, told from the viewer's side, in the viewer's language. */
export type TimelineEntry = {
  seq: number
  at: string
  type: EventType
  pointOfView: PointOfView
  words: string
  note?: string
  /** what they ticked with it */
  ticked?: string[]
}

/**
 * The history of a case as far as it is this viewer's, oldest first.
 * Row-level security hides rows; the audience of each event decides once more, and from whose side it is told.
 */
export async function timeline(look: Look): Promise<TimelineEntry[]> {
  const { tx, loaded, viewer: viewerId } = look
  const rows = await tx.caseEvent.findMany({
    where: { caseId: loaded.id },
    select: {
      id: true,
      seq: true,
      type: true,
      byId: true,
      subjectId: true,
      details: true,
      at: true,
    },
    orderBy: { seq: 'asc' },
  })
  const seen = rows.flatMap(({ type, ...row }) => {
    if (!isEventType(type)) return []
    const isActor = row.byId === viewerId
    const pointOfView = viewOfEvent(type, loaded.relations, {
      isActor,
      isSubject: row.subjectId === viewerId,
    })
    return pointOfView ? [{ ...row, type, pointOfView, isActor }] : []
  })
  const words = await entryWords(look, seen)
  const notes = await openNotes(look, seen)
  const ticks = await whyNo(look, seen)
  return seen.map((row) => {
    const note = notes.get(row.id)
    const ticked = ticks.get(row.id)
    return {
      seq: row.seq,
      at: row.at.toISOString(),
      type: row.type,
      pointOfView: row.pointOfView,
      words: words(row),
      ...(note === undefined ? {} : { note }),
      ...(ticked === undefined ? {} : { ticked }),
    }
  })
}
