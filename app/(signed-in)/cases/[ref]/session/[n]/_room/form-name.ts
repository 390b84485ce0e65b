/** A form of the room with words in it: a new line on one of the lists, or a line written anew. */
export const addForm = (kind: string): string => `add-${kind}`
export const editForm = (item: string): string => `edit-${item}`

/** The name by which its draft is kept: what is typed about one line never stands in the form of another. */
export function draftName(ref: string, form: string): string {
  const [, item] = /^edit-([0-9a-f-]{36})$/.exec(form) ?? []
  return item ? `edit-item:${ref}-${item.toUpperCase()}` : `${form}:${ref}`
}
