import type { CaseState } from '#machines/case/states.ts'
import { texts, widerWalls } from '../../drills/expected/texts.ts'
import { readTable, statesIn, words } from '../read-table.ts'
import { counting, knows } from './expected.ts'

/**
 * Somebody before a text: what they are to the case, whether they wrote it, whether its writer ticked it, whether they
 * gave a reason to open what is private, and whether what they wrote was opened with this text as the reason.
 */
export type Reader = {
  held: ReadonlySet<string>
  wrote: boolean
  ticked: boolean
  gaveReason: boolean
  wasRead: boolean
}

type Row = { field: string; who: string[]; states: Set<CaseState> }

const rowsIn = (table: string, cells: number): Row[] =>
  readTable(table, cells).flatMap((row) => {
    const [who = '', when = ''] = row.slice(-2)
    const states = new Set(statesIn(when))
    return words(row[0] ?? '').map((field) => ({ field, who: words(who), states }))
  })

const narrow = rowsIn(texts, 4)
const wide = rowsIn(widerWalls, 3)

/** The policy's own words for a text; none where it has none. Throws for a text that no table names. */
export const policyWordsOf: (field: string) => string[] = (() => {
  const rows = readTable(texts, 4).map(([fields = '', word = '']) => [words(fields), word] as const)
  return (field) => {
    const found = rows.flatMap(([fields, word]) => (fields.includes(field) ? [word] : []))
    if (found.length === 0)
      throw new Error(`who may read ${field}? It is not in tests/drills/expected/texts.ts`)
    return found.filter((word) => word !== '-')
  }
})()

const WITH_A_REASON = / with a reason$/

/** Is this a text that somebody of the staff opens with a reason? */
export const opensWithReason = (field: string): boolean =>
  narrow.some((row) => row.field === field && row.who.some((one) => WITH_A_REASON.test(one)))

function isIn(rows: Row[], field: string, state: CaseState, reader: Reader): boolean {
  const held = counting(reader.held)
  const means = (one: string): boolean => {
    if (one === 'writer') return reader.wrote
    if (one === 'read') return reader.wasRead
    if (one === 'shared') return reader.ticked && held.has('mediator')
    if (WITH_A_REASON.test(one))
      return reader.gaveReason && held.has(one.replace(WITH_A_REASON, ''))
    return held.has(one)
  }
  const covers = (row: Row) => row.field === field && row.states.has(state) && row.who.some(means)
  return knows(held) && rows.some(covers)
}

/** May this reader read this text in this state? */
export const mayReadText = (field: string, state: CaseState, reader: Reader): boolean =>
  isIn(narrow, field, state, reader)

/** May the database give this reader its sealed row, though nothing opens it for them? */
export const isWiderFor = (field: string, state: CaseState, reader: Reader): boolean =>
  isIn(wide, field, state, reader)
