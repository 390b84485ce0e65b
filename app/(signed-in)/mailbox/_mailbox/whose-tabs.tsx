import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { classNames } from '#app/ui/class-names.ts'

/** Only in the demo: my own messages, or everybody's. */
export function WhoseTabs({ all }: { all: boolean }) {
  const t = useTranslations('mailbox')
  const tabs = [
    { href: '/mailbox', label: t('mine'), here: !all },
    { href: '/mailbox?show=all', label: t('everybodys'), here: all },
  ]
  return (
    <nav aria-label={t('whose')} className="flex flex-wrap gap-x-2 border-b border-line">
      {tabs.map(({ href, label, here }) => (
        <Link
          key={href}
          href={href as Route}
          prefetch={false}
          aria-current={here ? 'page' : undefined}
          className={classNames(
            '-mb-px inline-flex min-h-11 items-center border-b-3 px-3 font-semibold',
            here ? 'border-accent text-accent' : 'border-transparent text-quiet hover:text-ink',
          )}
        >
          {label}
        </Link>
      ))}
    </nav>
  )
}
