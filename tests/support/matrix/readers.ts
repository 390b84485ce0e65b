import type { CaseState } from '#machines/case/states.ts'
import { texts, widerWalls } from '../../drills/expected/texts.ts'
import { readTable, statesIn, words } from '../read-table.ts'
import { counting, knows } from './expected.ts'

/** Somebody before a text: what they are to the case, whether they wrote it, whether its writer ticked it. */
export type Reader = { held: ReadonlySet<string>; wrote: boolean; ticked: boolean }

type Row = { field: string; who: string[]; states: Set<CaseState> }

const rowsIn = (table: string, cells: number): Row[] =>
  readTable(table, cells).flatMap((row) => {
    const [who = '', when = ''] = row.slice(-2)
    const states = new Set(statesIn(when))
    return words(row[0] ?? '').map((field) => ({ field, who: words(who), states }))
  })

const narrow = rowsIn(texts, 4)
const wide = rowsIn(widerWalls, 3)

/** The policy's own word for a text. Throws for a text that no table names. */
export const policyWordOf: (field: string) => string = (() => {
  const found = new Map(
    readTable(texts, 4).flatMap(([fields = '', word = '']) =>
      words(fields).map((field) => [field, word] as const),
    ),
  )
  return (field) => {
    const word = found.get(field)
    if (!word) throw new Error(`who may read ${field}? It is not in tests/drills/expected/texts.ts`)
    return word
  }
})()

function isIn(rows: Row[], field: string, state: CaseState, reader: Reader): boolean {
  const held = counting(reader.held)
  return (
    knows(held) &&
    rows.some(
      (row) =>
        row.field === field &&
        row.states.has(state) &&
        row.who.some(
          (one) =>
            held.has(one) ||
            (one === 'writer' && reader.wrote) ||
            (one === 'shared' && reader.ticked && held.has('mediator')),
        ),
    )
  )
}

/** May this reader read this text in this state? */
export const mayReadText = (field: string, state: CaseState, reader: Reader): boolean =>
  isIn(narrow, field, state, reader)

/** May the database give this reader its sealed row, though nothing opens it for them? */
export const isWiderFor = (field: string, state: CaseState, reader: Reader): boolean =>
  isIn(wide, field, state, reader)
