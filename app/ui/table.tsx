import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'

type Column = { key: string; label: ReactNode; end?: boolean }
type Row = { id: string; cells: Record<string, ReactNode> }
type Props = {
  id: string
  caption: ReactNode
  captionHidden?: boolean
  columns: Column[]
  rows: Row[]
}

/**
 * A table whose first column names the row. Where the columns have no room each row is a block of its own, every cell
 * beside its label; what is wider still scrolls in its frame.
 */
export function Table({ id, caption, captionHidden, columns, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section aria-labelledby={`${id}-caption`} tabIndex={0} className="card overflow-x-auto">
      <table className="w-full border-collapse text-start max-lg:block">
        <caption
          id={`${id}-caption`}
          className={
            captionHidden ? 'sr-only' : 'px-5 pt-4 text-start text-lg font-bold max-lg:block'
          }
        >
          {caption}
        </caption>
        <thead className="max-lg:sr-only">
          <tr className="border-b-[1.5px] border-line">
            {columns.map((column) => (
              <th
                key={column.key}
                scope="col"
                className={classNames(
                  'px-5 py-3 text-[0.9375rem] font-semibold text-quiet',
                  column.end ? 'text-end' : 'text-start',
                )}
              >
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody className="divide-y divide-line max-lg:block">
          {rows.map((row) => (
            <TableRow key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TableRow({ row, columns }: { row: Row; columns: Column[] }) {
  const [name, ...others] = columns
  return (
    <tr className="hover:bg-surface max-lg:block max-lg:py-3">
      {name && (
        <th
          scope="row"
          className="px-5 py-3.5 text-start align-top font-semibold max-lg:block max-lg:py-1 [&_a]:inline-block [&_a]:min-h-6"
        >
          {row.cells[name.key]}
        </th>
      )}
      {others.map((column) => (
        <Cell key={column.key} column={column} cell={row.cells[column.key]} />
      ))}
    </tr>
  )
}

function Cell({ column, cell }: { column: Column; cell: ReactNode }) {
  return (
    <td
      className={classNames(
        'px-5 py-3.5 align-top',
        // Nothing, and the dash that stands for it, need no line of their own in a block.
        cell === null || cell === '–'
          ? 'max-lg:hidden'
          : 'max-lg:grid max-lg:grid-cols-[8rem_minmax(0,1fr)] max-lg:gap-3 max-lg:py-1',
        column.end ? 'tabular-nums max-lg:text-start lg:text-end' : 'text-start',
      )}
    >
      <span aria-hidden className="text-[0.9375rem] text-quiet lg:hidden">
        {column.label}
      </span>
      {cell}
    </td>
  )
}
