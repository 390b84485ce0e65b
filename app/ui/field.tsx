import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { FieldError } from './field-error.tsx'
import type { FieldProps } from './field-props.ts'
import { WhoCanRead } from './who-can-read.tsx'

type Props = FieldProps & { id: string; children: ReactNode }

/** Label, hint, readers and error around one control. Use a ready field where there is one. */
export function Field(props: Props) {
  const { id, label, hint, error, whoCanRead, optional, question, children } = props
  const t = useTranslations('common')
  const text = (
    <label htmlFor={id} className={question ? 'text-[1.75rem] sm:text-4xl' : 'font-semibold'}>
      {label}
      {optional && <span className="font-normal text-quiet"> ({t('optional')})</span>}
    </label>
  )
  return (
    <div className={classNames('flex flex-col gap-2', error && 'border-s-4 border-danger ps-4')}>
      {question ? <h1>{text}</h1> : text}
      {hint && (
        <div id={`${id}-hint`} className="text-quiet">
          {hint}
        </div>
      )}
      {whoCanRead && <WhoCanRead id={`${id}-readers`}>{whoCanRead}</WhoCanRead>}
      <FieldError id={`${id}-error`}>{error}</FieldError>
      {children}
    </div>
  )
}
