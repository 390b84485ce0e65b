import type { ReactNode } from 'react'
import { classNames } from '#app/ui/class-names.ts'

export type Fact = { id: string; label: ReactNode; value: ReactNode }

type Props = {
  facts: readonly (Fact | false | null | undefined)[]
  /** labels above their values, also where there is room beside them */
  stacked?: boolean
  /** the values are what the section is read for */
  strong?: boolean
}

/** Labels and values under each other, without a box of its own. */
export function FactsList({ facts, stacked, strong }: Props) {
  const known = facts.filter((fact) => fact !== false && fact !== null && fact !== undefined)
  if (known.length === 0) return null
  return (
    <dl className={classNames('grid gap-x-6 gap-y-3', !stacked && 'sm:grid-cols-[9rem_1fr]')}>
      {known.map(({ id, label, value }) => (
        <div
          key={id}
          className={classNames(
            'min-w-0',
            !stacked && 'sm:col-span-2 sm:grid sm:grid-cols-subgrid',
          )}
        >
          <dt className="text-[0.9375rem] text-quiet sm:text-base">{label}</dt>
          <dd className={classNames('min-w-0 whitespace-pre-line', strong && 'font-semibold')}>
            {value}
          </dd>
        </div>
      ))}
    </dl>
  )
}
