import type { ReactNode } from 'react'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { fieldId } from '#lib/shared/field-id.ts'

/** What the fields of one page of the request form are given. */
export type StepProps = {
  form: TypedForm
  setting: string
  helpNumbers: { label: string; number: string }[]
  /** of the people page: how many empty rows to add */
  more: number
}

export type StepFields = (props: StepProps) => ReactNode | Promise<ReactNode>

/** Name, id and error of the field at a path of the payload; `kind` is what lib/http/parse-form.ts reads it as. */
export function at(form: TypedForm, path: string, kind?: 'list' | 'boolean' | 'number') {
  const name = `payload.${path}${kind ? `:${kind}` : ''}`
  return { name, id: fieldId(path), error: form.error(path) }
}
