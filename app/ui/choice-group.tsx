import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { FieldError } from './field-error.tsx'
import { describedBy, type FieldProps } from './field-props.ts'
import { WhoCanRead } from './who-can-read.tsx'

type Props = FieldProps & { id: string; columns?: 1 | 2; children: ReactNode }

/** A fieldset whose legend is the question; with `question` it is the heading of the page. */
export function ChoiceGroup(props: Props) {
  const { id, label, hint, error, whoCanRead, optional, question, columns = 1, children } = props
  const t = useTranslations('common')
  return (
    <div className={classNames(error && 'border-s-4 border-danger ps-4')}>
      <fieldset
        aria-invalid={error ? true : undefined}
        aria-describedby={describedBy(id, props)}
        className="min-w-0"
      >
        <legend className={classNames('mb-3', question ? 'text-[1.75rem] sm:text-4xl' : 'text-lg')}>
          {question ? <h1>{label}</h1> : label}
          {optional && <span className="font-normal text-quiet"> ({t('optional')})</span>}
        </legend>
        <div className="mb-4 flex flex-col gap-2 empty:hidden">
          {hint && (
            <div id={`${id}-hint`} className="text-quiet">
              {hint}
            </div>
          )}
          {whoCanRead && <WhoCanRead id={`${id}-readers`}>{whoCanRead}</WhoCanRead>}
          <FieldError id={`${id}-error`}>{error}</FieldError>
        </div>
        <div className={classNames('grid gap-3', columns === 2 && 'sm:grid-cols-2')}>
          {children}
        </div>
      </fieldset>
    </div>
  )
}
