'use client'

import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { type NavEntry, standsAt } from '#lib/shared/nav-entries.ts'
import { classNames } from './class-names.ts'

type Props = { label: string; entries: (Omit<NavEntry, 'name'> & { label: string })[] }

/** The main menu; the present place is marked. On a phone it is one row that scrolls, with that place in sight. */
export function NavLinks({ label, entries }: Props) {
  const path = usePathname()
  const row = useRef<HTMLElement>(null)
  const present = entries.findIndex((entry) => standsAt(entry, path))
  useEffect(() => {
    const nav = row.current
    const here = nav?.children[present]
    // The row alone: scrollIntoView would move the page as well.
    if (nav && here instanceof HTMLElement)
      nav.scrollLeft = here.offsetLeft - nav.offsetLeft - nav.clientWidth / 2 + here.offsetWidth / 2
  }, [present])
  return (
    <nav
      ref={row}
      aria-label={label}
      className="flex gap-1 max-sm:order-1 max-sm:-ms-2.5 max-sm:min-w-0 max-sm:grow max-sm:basis-40 max-sm:overflow-x-auto max-sm:mask-r-from-90% max-sm:pe-6 sm:flex-wrap print:hidden"
    >
      {entries.map(({ label: text, href }, place) => {
        const here = place === present
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
