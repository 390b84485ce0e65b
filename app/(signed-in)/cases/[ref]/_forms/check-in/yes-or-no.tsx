import { useTranslations } from 'next-intl'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'

/** A question that may be left out. */
export function YesOrNo({ name, typed }: { name: 'fair' | 'useAgain'; typed: TypedForm }) {
  const t = useTranslations('checkIn')
  const field = `payload.${name}:boolean`
  return (
    <RadioCards
      label={t(name)}
      name={field}
      id={name}
      columns={2}
      optional
      error={typed.error(name)}
      defaultValue={typed.value(field) ?? ''}
      options={[
        { value: 'true', label: t('yes') },
        { value: 'false', label: t('no') },
      ]}
    />
  )
}
