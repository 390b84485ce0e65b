import { useTranslations } from 'next-intl'
import { FieldError } from '#app/ui/field-error.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { limits } from '#machines/case/events/fields.ts'
import { PillRadio } from './pill-radio.tsx'
import { at } from './step-fields.ts'

const { min, max } = limits.worry
const numbers = Array.from({ length: max - min + 1 }, (_, place) => min + place)

/** From 0 to 10. */
export function Worry({ form }: { form: TypedForm }) {
  const t = useTranslations('vocabulary.worry')
  const common = useTranslations('common')
  const { name, id, error } = at(form, 'safety.worry', 'number')
  return (
    <fieldset className="card min-w-0 p-5">
      <legend className="float-start mb-4 w-full text-lg leading-snug">
        {t('question')}
        <span className="font-normal text-quiet"> ({common('optional')})</span>
      </legend>
      <div className="clear-both flex flex-col gap-2">
        <FieldError id={`${id}-error`}>{error}</FieldError>
        <div className="grid grid-cols-6 gap-2 sm:grid-cols-11">
          {numbers.map((number) => (
            <PillRadio
              key={number}
              bare
              id={number === min ? id : `${id}-${number}`}
              name={name}
              value={number}
              aria-label={
                number === min
                  ? `${number}: ${t('least')}`
                  : number === max
                    ? `${number}: ${t('most')}`
                    : undefined
              }
              defaultChecked={form.value(name) === String(number)}
            >
              {number}
            </PillRadio>
          ))}
        </div>
        <p className="flex justify-between gap-4 text-quiet">
          <span>{`${min}: ${t('least')}`}</span>
          <span className="text-end">{`${max}: ${t('most')}`}</span>
        </p>
      </div>
    </fieldset>
  )
}
