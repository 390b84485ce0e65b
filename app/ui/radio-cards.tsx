import type { ComponentProps, ReactNode } from 'react'
import { ChoiceCard } from './choice-card.tsx'
import { ChoiceGroup } from './choice-group.tsx'
import type { FieldProps } from './field-props.ts'

type Option = {
  value: string
  label: ReactNode
  hint?: ReactNode
  picture?: ReactNode
  disabled?: boolean
}
type Props = FieldProps & {
  options: Option[]
  defaultValue?: string
  columns?: 1 | 2
  /** What react-hook-form's `register` returns, in a form that uses it. */
  inputProps?: Omit<ComponentProps<'input'>, 'type' | 'id'>
}

/** Exactly one of a few choices. */
export function RadioCards({ options, defaultValue, inputProps, ...group }: Props) {
  const id = group.id ?? group.name
  return (
    <ChoiceGroup {...group} id={id}>
      {options.map((option, place) => (
        <ChoiceCard
          key={option.value}
          {...option}
          type="radio"
          // The first one carries the plain id: that is where an error summary leads.
          id={place === 0 ? id : `${id}-${option.value}`}
          name={group.name}
          defaultChecked={option.value === defaultValue}
          {...inputProps}
        />
      ))}
    </ChoiceGroup>
  )
}
