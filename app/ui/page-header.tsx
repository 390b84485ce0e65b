import type { Route } from 'next'
import type { ReactNode } from 'react'
import { BackLink } from './back-link.tsx'

type Props<To extends string> = {
  title: ReactNode
  /** One sentence: what this is and what is asked. */
  lead?: ReactNode
  /** A tag or code above the title. */
  above?: ReactNode
  actions?: ReactNode
  back?: { href: Route<To>; label?: string }
}

/** Where I am, the way back, and what is asked of me. */
export function PageHeader<To extends string>({ title, lead, above, actions, back }: Props<To>) {
  return (
    <header className="mb-8 flex flex-col gap-4">
      {back && <BackLink href={back.href}>{back.label}</BackLink>}
      <div className="flex flex-wrap items-end justify-between gap-4">
        <div className="flex max-w-read flex-col gap-2">
          {above}
          <h1 className="text-[1.75rem] sm:text-4xl">{title}</h1>
          {lead && <p className="text-lg text-quiet">{lead}</p>}
        </div>
        {actions && <div className="flex flex-wrap gap-3">{actions}</div>}
      </div>
    </header>
  )
}
