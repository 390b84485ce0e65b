import { useTranslations } from 'next-intl'
import { TextField } from '#app/ui/text-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { fieldId } from '#lib/shared/field-id.ts'

/** Up to three numbers that answer when nobody here does. */
export function HelpNumberRows({ typed }: { typed: TypedForm }) {
  const t = useTranslations('setup.help')
  return (
    <fieldset className="flex flex-col gap-4">
      <legend className="mb-2 font-semibold">{t('title')}</legend>
      <p className="text-quiet">{t('hint')}</p>
      {[0, 1, 2].map((row) => (
        <div key={row} className="grid gap-4 sm:grid-cols-2">
          {(['label', 'number'] as const).map((part) => {
            const name = `programme.helpNumbers.${row}.${part}`
            return (
              <TextField
                key={part}
                name={name}
                id={fieldId(name)}
                label={t(part, { n: row + 1 })}
                type={part === 'number' ? 'tel' : 'text'}
                maxLength={part === 'number' ? 25 : 60}
                defaultValue={typed.value(name)}
                error={typed.error(name)}
              />
            )
          })}
        </div>
      ))}
    </fieldset>
  )
}
