import { isEventType } from '#machines/case/events.ts'
import { type AnyState, isCaseState } from '#machines/case/states.ts'
import { edgesFrom } from '#machines/case/transitions.ts'
import { macOf } from './chain.ts'
import type { Head } from './checkpoint-line.ts'
import type { EventRow } from './event-row.ts'

/** A row as it is stored, with its mac and its note's sealed bytes. */
export type StoredRow = EventRow & { mac: string; noteSealed: string | null }

/** What must be true of one case besides its own rows. `case` is null when the case itself is gone. */
export type Frame = {
  case: { state: string; version: number } | null
  head: Head | undefined
  toldBy: number | undefined
}

/** What is wrong with one history: the place of the first bad row, or the place behind the last one, and what. */
export type Wrong = { seq: number; what: string }

/** Checks the rows of one case in the order of their places. Null when all is well. */
export function checkHistory(rows: StoredRow[], frame: Frame): Wrong | null {
  let before: StoredRow | undefined
  for (const [index, row] of rows.entries()) {
    const wrong = checkRow(row, before, index + 1, frame)
    if (wrong) return wrong
    before = row
  }
  return checkEnd(before, frame)
}

function checkRow(
  row: StoredRow,
  before: StoredRow | undefined,
  place: number,
  { head, toldBy }: Frame,
): Wrong | null {
  if (row.seq !== place) return { seq: place, what: 'is missing' }
  if (row.mac !== macOf(before?.mac ?? '', row)) {
    return { seq: place, what: 'was altered, or the one before it was' }
  }
  if (!isLegal(row, before)) {
    return { seq: place, what: `no step leads from ${row.fromState ?? 'new'} to ${row.toState}` }
  }
  if (head?.[2] === place && head[3] !== row.mac) {
    return { seq: place, what: `is not the one that checkpoint ${toldBy} signed` }
  }
  return null
}

function isLegal({ type, fromState, toState }: StoredRow, before: StoredRow | undefined): boolean {
  if (fromState !== (before?.toState ?? null) || !isEventType(type)) return false
  const from: string = fromState ?? 'new'
  if (from !== 'new' && !isCaseState(from)) return false
  return edgesFrom(from as AnyState, type).some(({ to }) => (to === 'same' ? from : to) === toState)
}

/** The history must reach as far as a checkpoint signed, and as far as the case itself says. */
function checkEnd(last: StoredRow | undefined, { case: row, head, toldBy }: Frame): Wrong | null {
  const seq = last?.seq ?? 0
  if (head && seq < head[2]) {
    return { seq: seq + 1, what: `is missing: checkpoint ${toldBy} signed ${head[2]} events` }
  }
  if (!row) return { seq, what: 'the case itself is gone' }
  if (row.version !== seq) {
    return { seq: seq + 1, what: `is missing: the case is at version ${row.version}` }
  }
  if (row.state !== last?.toState) {
    return { seq, what: `the case stands at ${row.state}, its history ends at ${last?.toState}` }
  }
  return null
}
