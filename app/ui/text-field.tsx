import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { Field } from './field.tsx'
import { describedBy, type FieldProps } from './field-props.ts'

type Width = 'full' | 'half' | 'short'
type Props = FieldProps & { width?: Width } & Omit<
    ComponentProps<'input'>,
    keyof FieldProps | 'width'
  >

const widths: Record<Width, string> = { full: '', half: 'sm:max-w-72', short: 'max-w-40' }

/** One line of text (or e-mail, telephone, password: give its `type` and `autoComplete`). */
export function TextField(props: Props) {
  const { label, hint, error, whoCanRead, optional, question, width = 'full', ...input } = props
  const id = input.id ?? input.name
  return (
    <Field {...{ label, hint, error, whoCanRead, optional, question }} name={input.name} id={id}>
      <input
        type="text"
        {...input}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, props)}
        className={classNames('input', widths[width], input.className)}
      />
    </Field>
  )
}
