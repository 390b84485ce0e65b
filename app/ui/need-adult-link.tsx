'use client'

import { HandHeart } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { usePathname } from 'next/navigation'

/**
 * Help is one tap away on every page. On the page of a case it leads to the call that also stops the case. On a phone
 * it stands beside our name, in two lines if the language needs them.
 */
export function NeedAdultLink({ label }: { label: string }) {
  const ref = usePathname().match(/^\/cases\/([A-Z0-9]{4}-[A-Z0-9]{4})(?:\/|$)/)?.[1]
  return (
    <Link
      href={(ref ? `/cases/${ref}/raise-concern` : '/help') as Route}
      prefetch={false}
      className="inline-flex min-h-11 max-sm:max-w-[max(calc(100vw-9.75rem),9rem)] items-center gap-2 rounded-field bg-care-soft px-3 max-sm:px-2 leading-tight font-semibold text-balance text-care hover:underline print:hidden"
    >
      <HandHeart aria-hidden className="size-5 shrink-0" />
      {label}
    </Link>
  )
}
