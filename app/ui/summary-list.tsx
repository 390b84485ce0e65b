import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

type Row<To extends string> = {
  id: string
  label: string
  value: ReactNode
  /** Where this answer is changed. */
  href?: Route<To>
}

/** Check your answers: what was asked, what was said, and a way to change it. */
export function SummaryList<To extends string>({ rows }: { rows: Row<To>[] }) {
  const t = useTranslations('common')
  return (
    <dl className="card divide-y divide-line">
      {rows.map((row) => (
        <div
          key={row.id}
          className="grid gap-x-6 gap-y-1 px-5 py-4 sm:grid-cols-[minmax(9rem,1fr)_2fr_auto]"
        >
          <dt className="font-semibold">{row.label}</dt>
          <dd className="min-w-0 whitespace-pre-line">{row.value}</dd>
          {row.href && (
            <dd className="sm:text-end print:hidden">
              <Link
                href={row.href}
                prefetch={false}
                aria-label={t('changeThis', { what: row.label })}
                className="link inline-flex min-h-11 items-center font-semibold sm:min-h-6"
              >
                {t('change')}
              </Link>
            </dd>
          )}
        </div>
      ))}
    </dl>
  )
}
