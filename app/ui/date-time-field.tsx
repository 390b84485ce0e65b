import type { ComponentProps } from 'react'
import type { FieldProps } from './field-props.ts'
import { TextField } from './text-field.tsx'

type Props = FieldProps & { kind?: 'date' | 'time' | 'datetime-local' } & Omit<
    ComponentProps<'input'>,
    keyof FieldProps | 'type' | 'width'
  >

/** The device's own date or time picker. The value is local to the programme's time zone. */
export function DateTimeField({ kind = 'datetime-local', ...rest }: Props) {
  return <TextField {...rest} type={kind} width={kind === 'time' ? 'short' : 'half'} />
}
