import type { ReactNode } from 'react'

/** What every field can say about itself. */
export type FieldProps = {
  label: ReactNode
  /** Also the id that an error summary links to, unless `id` is given. */
  name: string
  id?: string | undefined
  hint?: ReactNode
  error?: string | undefined
  /** Names who will read what is written here. Required by the rules for confidential fields. */
  whoCanRead?: ReactNode
  optional?: boolean | undefined
  /** The label is the question of the whole page, as its h1. */
  question?: boolean | undefined
}

/** The ids of the lines that belong to a field, for aria-describedby. */
export function describedBy(id: string, field: Partial<FieldProps>): string | undefined {
  const ids = [
    field.hint && `${id}-hint`,
    field.whoCanRead && `${id}-readers`,
    field.error && `${id}-error`,
  ].filter(Boolean)
  return ids.length > 0 ? ids.join(' ') : undefined
}
