/** For each list of a form (`payload.times`), the rows that its items were typed into: empty ones are left out. */
export type Rows = Map<string, number[]>

/**
 * Where in a form something was typed that is wrong at this path of what was sent. Empty rows close up when a form is
 * read, so the first time may have been typed into the third row.
 */
export function typedPlace(path: string, rows: Rows): string {
  // A payload's faults are told without the word itself.
  const [whole, cut] = path.startsWith('payload.') ? [path, 0] : [`payload.${path}`, 1]
  const parts = whole.split('.')
  const shown = parts.map(
    (part, place) => rows.get(parts.slice(0, place).join('.'))?.[Number(part)] ?? part,
  )
  return shown.slice(cut).join('.')
}
