import type { ReactNode } from 'react'
import { classNames } from './class-names.ts'
import { FieldError } from './field-error.tsx'

type Props = {
  label: ReactNode
  name: string
  id: string
  options: { value: string; label: string }[]
  chosen?: string | undefined
  error?: string | undefined
}

/** One of a few short answers beside each other, for questions that come in a row. */
export function PillChoice({ label, name, id, options, chosen, error }: Props) {
  return (
    <fieldset
      aria-invalid={error ? true : undefined}
      aria-describedby={error ? `${id}-error` : undefined}
      className={classNames('min-w-0', error && 'border-s-4 border-danger ps-4')}
    >
      <legend className="mb-3 leading-snug font-semibold">{label}</legend>
      <div className="mb-3 empty:hidden">
        <FieldError id={`${id}-error`}>{error}</FieldError>
      </div>
      <div className="grid grid-cols-2 gap-2 sm:flex sm:flex-wrap">
        {options.map(({ value, label: words }, place) => (
          <label
            key={value}
            className="relative flex last:odd:col-span-2 min-h-12 items-center gap-2.5 rounded-field border-[1.5px] border-edge bg-raised px-3 py-1.5 leading-tight transition-colors hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="radio"
              name={name}
              // The first one carries the plain id: that is where an error summary leads.
              id={place === 0 ? id : `${id}-${value}`}
              value={value}
              defaultChecked={value === chosen}
              className="size-5 shrink-0 accent-accent outline-none"
            />
            {words}
          </label>
        ))}
      </div>
    </fieldset>
  )
}
