import { useTranslations } from 'next-intl'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { limits } from '#machines/case/events/fields.ts'
import { one } from './_bound.ts'

/** Who reads a note, as the vault keeps it: staff (told to a mediator: `supervisors`), or also others of the case. */
export type Readers = 'staff' | 'supervisors' | 'safety' | 'mediators' | 'everyone'

type Props = {
  typed: TypedForm
  path: string
  label: string
  hint?: string
  readers: Readers
  optional?: boolean
  start?: string | undefined
  rows?: number
}

/** A confidential text of a staff form, with the line that says who can read it. */
export function NoteField({ typed, path, readers, start, rows = 4, ...texts }: Props) {
  const t = useTranslations('staffForms.readers')
  return (
    <TextAreaField
      {...one(typed, path, '', start)}
      {...texts}
      rows={rows}
      limit={limits.note}
      whoCanRead={t(readers)}
    />
  )
}
