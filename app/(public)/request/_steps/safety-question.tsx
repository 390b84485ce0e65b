import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'
import { FieldError } from '#app/ui/field-error.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { safetyAnswers, type safetyQuestions } from '#machines/case/vocabulary.ts'
import { PillRadio } from './pill-radio.tsx'
import { at } from './step-fields.ts'

type Props = {
  form: TypedForm
  code: (typeof safetyQuestions)[number]
  /** Shown as soon as the answer is yes, without JavaScript too. */
  urgent: ReactNode
}

/** One question with its four answers. */
export function SafetyQuestion({ form, code, urgent }: Props) {
  const words = useTranslations('vocabulary')
  const { name, id, error } = at(form, `safety.${code}`)
  return (
    <fieldset
      aria-describedby={error ? `${id}-error` : undefined}
      className={classNames('group/asked card min-w-0 p-5', error && 'border-danger!')}
    >
      <legend className="float-start mb-4 w-full text-lg leading-snug">
        {code.slice(2)}. {words(`safetyQuestions.${code}`)}
      </legend>
      <div className="clear-both flex flex-col gap-4">
        <FieldError id={`${id}-error`}>{error}</FieldError>
        <div className="grid grid-cols-2 gap-2.5">
          {safetyAnswers.map((answer, place) => (
            <PillRadio
              key={answer}
              id={place === 0 ? id : `${id}-${answer}`}
              name={name}
              value={answer}
              defaultChecked={form.value(name) === answer}
            >
              {words(`safetyAnswers.${answer}`)}
            </PillRadio>
          ))}
        </div>
        {urgent && (
          <div role="status">
            <div className="hidden group-has-[input[value=yes]:checked]/asked:block">{urgent}</div>
          </div>
        )}
      </div>
    </fieldset>
  )
}
