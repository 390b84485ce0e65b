import { useTranslations } from 'next-intl'
import type { ComponentProps } from 'react'
import { classNames } from './class-names.ts'
import { Field } from './field.tsx'
import { describedBy, type FieldProps } from './field-props.ts'

type Option = { value: string; label: string; disabled?: boolean }
type Props = FieldProps & {
  options: Option[]
  /** Leaves out the empty first line. */
  filled?: boolean
} & Omit<ComponentProps<'select'>, keyof FieldProps>

/** One of many. For up to seven choices prefer radio cards. */
export function SelectField(props: Props) {
  const { label, hint, error, whoCanRead, optional, question, options, filled, ...select } = props
  const t = useTranslations('common')
  const id = select.id ?? select.name
  return (
    <Field {...{ label, hint, error, whoCanRead, optional, question }} name={select.name} id={id}>
      <select
        {...select}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, props)}
        className={classNames('input', select.className)}
      >
        {!filled && <option value="">{t('choose')}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value} disabled={option.disabled}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}
