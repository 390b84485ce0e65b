import { canonicalJson } from './canonical-json.ts'

/** One row of `case_event` as it is chained: all its columns but `mac`, and but the note's sealed bytes. */
export type EventRow = {
  id: string
  caseId: string
  seq: number
  type: string
  byId: string | null
  subjectId: string | null
  onBehalfOfId: string | null
  fromState: string | null
  toState: string
  machineVersion: number
  audience: string[]
  details: unknown
  noteIn: string | null
  noteHash: string | null
  commitment: string
  at: Date
}

/**
 * The one text that a row is chained by. Format 1: a JSON list that begins with `parley-event-1` and goes on with
 * every column in the order below. Absent is null, a moment is ISO 8601 in UTC with milliseconds, `details` has its
 * keys in alphabetical order. A note stands in it by its keyed hash and not as it is stored: its sealed bytes change
 * with its key. A change of this text breaks every chain that was ever written, so another format needs another name.
 */
export function canonicalRow(row: EventRow): string {
  return canonicalJson([
    'parley-event-1',
    row.id,
    row.caseId,
    row.seq,
    row.type,
    row.byId,
    row.subjectId,
    row.onBehalfOfId,
    row.fromState,
    row.toState,
    row.machineVersion,
    row.audience,
    row.details,
    row.noteIn,
    row.noteHash,
    row.commitment,
    moment(row.at),
  ])
}

/** Whoever altered a row may have left a moment that is none. */
const moment = (at: Date): string =>
  at instanceof Date && !Number.isNaN(at.getTime()) ? at.toISOString() : String(at)
