import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Mark } from './mark.tsx'

/** Mark and name, as the way to the start. */
export function Brand<To extends string>({ href }: { href: Route<To> }) {
  const t = useTranslations('common')
  return (
    <Link
      href={href}
      prefetch={false}
      aria-label={t('nav.start')}
      className="-ms-1 inline-flex min-h-11 items-center gap-2.5 rounded-field px-1 text-xl font-bold tracking-tight"
    >
      <Mark />
      {t('name')}
    </Link>
  )
}
