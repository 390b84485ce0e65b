import type { ReactNode } from 'react'

export type Fact = { id: string; label: ReactNode; value: ReactNode }

/** Labels and values under each other, without a box of its own. */
export function FactsList({ facts }: { facts: readonly (Fact | false | null | undefined)[] }) {
  const known = facts.filter((fact) => fact !== false && fact !== null && fact !== undefined)
  if (known.length === 0) return null
  return (
    <dl className="grid gap-x-6 gap-y-3 sm:grid-cols-[minmax(7rem,auto)_1fr]">
      {known.map(({ id, label, value }) => (
        <div key={id} className="min-w-0 sm:col-span-2 sm:grid sm:grid-cols-subgrid">
          <dt className="text-quiet">{label}</dt>
          <dd className="min-w-0 font-semibold whitespace-pre-line">{value}</dd>
        </div>
      ))}
    </dl>
  )
}
