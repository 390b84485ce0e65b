import { ChevronLeft } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Props<To extends string> = { href: Route<To>; children?: ReactNode }

/** The way back, above the heading. It never loses what was typed: drafts are kept. */
export function BackLink<To extends string>({ href, children }: Props<To>) {
  const t = useTranslations('common')
  return (
    <Link
      href={href}
      prefetch={false}
      className="link -ms-1 inline-flex min-h-11 w-fit items-center gap-1 pe-2 font-semibold print:hidden"
    >
      <ChevronLeft aria-hidden className="size-5 rtl:-scale-x-100" />
      {children ?? t('back')}
    </Link>
  )
}
