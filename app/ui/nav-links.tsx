'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { type NavEntry, standsAt } from '#lib/shared/nav-entries.ts'
import { classNames } from './class-names.ts'

type Props = { label: string; entries: (Omit<NavEntry, 'name'> & { label: string })[] }

/** The main menu; the present place is marked. */
export function NavLinks({ label, entries }: Props) {
  const path = usePathname()
  return (
    <nav
      aria-label={label}
      className="flex flex-wrap gap-1 max-sm:order-1 max-sm:-ms-2.5 max-sm:grow max-sm:basis-40 print:hidden"
    >
      {entries.map(({ label: text, ...entry }) => {
        const { href } = entry
        const here = standsAt(entry, path)
        return (
          <Link
            key={href}
            href={href}
            prefetch={false}
            aria-current={path === href ? 'page' : here || undefined}
            className={classNames(
              'inline-flex min-h-11 shrink-0 items-center rounded-field px-2.5 font-semibold -outline-offset-2 xl:px-3.5',
              here ? 'bg-accent-soft text-accent' : 'text-ink hover:bg-sunk',
            )}
          >
            {text}
          </Link>
        )
      })}
    </nav>
  )
}
