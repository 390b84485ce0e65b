import type { ComponentProps, ReactNode } from 'react'
import { ChoiceCard } from './choice-card.tsx'
import { classNames } from './class-names.ts'
import { FieldError } from './field-error.tsx'

type Props = Omit<ComponentProps<'input'>, 'type' | 'name'> & {
  name: string
  label: ReactNode
  hint?: ReactNode
  error?: string | undefined
}

/** One thing to agree to. Never ticked in advance. */
export function SingleCheckbox({ error, ...props }: Props) {
  const id = props.id ?? props.name
  return (
    <div className={classNames('flex flex-col gap-2', error && 'border-s-4 border-danger ps-4')}>
      <FieldError id={`${id}-error`}>{error}</FieldError>
      <ChoiceCard
        value="yes"
        {...props}
        id={id}
        type="checkbox"
        aria-invalid={error ? true : undefined}
        aria-describedby={error ? `${id}-error` : undefined}
      />
    </div>
  )
}
