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

/** A table that scrolls in its own frame on narrow screens. The first column names the row. */
export function Table({ id, caption, captionHidden, columns, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a frame that scrolls must be reachable by keyboard
    <section aria-labelledby={`${id}-caption`} tabIndex={0} className="card overflow-x-auto">
      <table className="w-full border-collapse text-start">
        <caption
          id={`${id}-caption`}
          className={captionHidden ? 'sr-only' : 'px-5 pt-4 text-start text-lg font-bold'}
        >
          {caption}
        </caption>
        <thead>
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
        <tbody className="divide-y divide-line">
          {rows.map((row) => (
            <TableRow key={row.id} row={row} columns={columns} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function TableRow({ row, columns }: { row: Row; columns: Column[] }) {
  return (
    <tr className="hover:bg-surface">
      {columns.map((column, place) => {
        const Cell = place === 0 ? 'th' : 'td'
        return (
          <Cell
            key={column.key}
            scope={place === 0 ? 'row' : undefined}
            className={classNames(
              'px-5 py-3.5 align-top',
              place === 0 ? 'font-semibold' : 'font-normal',
              column.end ? 'text-end tabular-nums' : 'text-start',
            )}
          >
            {row.cells[column.key]}
          </Cell>
        )
      })}
    </tr>
  )
}
