import { useTranslations } from 'next-intl'
import { Field } from '#app/ui/field.tsx'
import { describedBy, type FieldProps } from '#app/ui/field-props.ts'
import { PasswordInput } from './password-input.tsx'

type Props = FieldProps & {
  autoComplete: 'current-password' | 'new-password'
  defaultValue?: string
  shown?: boolean
}

/** A password with its label, hint and error. */
export function PasswordField({ autoComplete, defaultValue, shown, ...field }: Props) {
  const t = useTranslations('signIn.password')
  const id = field.id ?? field.name
  return (
    <Field {...field} id={id}>
      <PasswordInput
        id={id}
        name={field.name}
        autoComplete={autoComplete}
        defaultValue={defaultValue}
        shown={shown}
        required
        words={{ show: t('show'), hide: t('hide') }}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(id, field)}
      />
    </Field>
  )
}
