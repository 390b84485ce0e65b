import type { ReactNode } from 'react'
import { ChoiceGroup } from '#app/ui/choice-group.tsx'
import type { FieldProps } from '#app/ui/field-props.ts'

type Props = FieldProps & {
  id: string
  options: { value: string; label: ReactNode }[]
  defaultValues: readonly string[]
}

/** Many small choices side by side, of which any number may be ticked. Each is still 44 px high. */
export function ChipBoxes({ options, defaultValues, ...group }: Props) {
  return (
    <ChoiceGroup {...group}>
      <div className="flex flex-wrap gap-2.5">
        {options.map(({ value, label }, place) => (
          <label
            key={value}
            className="relative flex min-h-11 items-center gap-2.5 rounded-pill border-[1.5px] border-edge bg-raised py-1.5 ps-3.5 pe-4.5 leading-tight font-semibold transition-colors hover:border-accent has-checked:border-accent has-checked:bg-accent-soft has-checked:ring-[1.5px] has-checked:ring-accent has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus"
          >
            <input
              type="checkbox"
              id={place === 0 ? group.id : `${group.id}-${value}`}
              name={group.name}
              value={value}
              defaultChecked={defaultValues.includes(value)}
              className="size-5 shrink-0 accent-accent outline-none"
            />
            {label}
          </label>
        ))}
      </div>
    </ChoiceGroup>
  )
}
