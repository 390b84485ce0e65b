import type { ReactNode } from 'react'

type Props = { id: string; title: string; children: ReactNode }

/** One part of the page, under a heading of its own. */
export function Section({ id, title, children }: Props) {
  return (
    <section aria-labelledby={id} className="card flex flex-col gap-7 p-5 sm:p-6">
      <h2 id={id} className="text-2xl">
        {title}
      </h2>
      {children}
    </section>
  )
}
