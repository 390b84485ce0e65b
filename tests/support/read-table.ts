import { type CaseState, caseStates, stageOf } from '#machines/case/states.ts'

// Tables that people read, written as text: a row a line, cells parted by `|`, `#` begins a remark.

/** The rows of such a table, each as its cells. Throws on a row that has not as many cells as `cells`. */
export function readTable(text: string, cells: number): string[][] {
  const rows = text
    .split('\n')
    .map((line) => line.replace(/#.*$/, '').trim())
    .filter((line) => line !== '')
    .map((line) => line.split('|').map((cell) => cell.trim()))
  for (const row of rows)
    if (row.length !== cells || row.includes('')) throw new Error(`not a row: ${row.join(' | ')}`)
  return rows
}

/** The words of a cell. */
export const words = (cell: string): string[] => cell.split(',').map((word) => word.trim())

/**
 * The states that a cell means: by name, a whole stage by its name, `from <state>` for it and all that come later in
 * the picture, `open` for all but closed, `any` for all.
 */
export function statesIn(cell: string): CaseState[] {
  return words(cell).flatMap((word) => {
    const first = word.match(/^from (.+)$/)?.[1]
    const found = caseStates.filter(
      (state, place) =>
        word === 'any' ||
        word === state ||
        word === stageOf(state) ||
        (word === 'open' && state !== 'closed') ||
        (first && place >= caseStates.indexOf(first as CaseState)),
    )
    if (found.length === 0 || (first && !caseStates.includes(first as CaseState)))
      throw new Error(`no such state: ${word}`)
    return found
  })
}
