import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { CaseLine } from '#lib/cases/case-line.ts'
import { mainRelation } from './main-relation.ts'

/** What is over, folded away. */
export function FinishedCases({ cases }: { cases: CaseLine[] }) {
  const t = useTranslations('home')
  const relations = useTranslations('relations')
  if (cases.length === 0) return null
  return (
    <details className="card">
      <summary className="flex min-h-14 items-center px-5 text-lg font-semibold">
        {t('finished', { count: cases.length })}
      </summary>
      <ul className="divide-y divide-line border-t border-line">
        {cases.map(({ ref, relations: held, people }) => (
          <li key={ref} className="px-5 py-3">
            <Link href={`/cases/${ref}` as Route} prefetch={false} className="link font-semibold">
              {ref}
            </Link>{' '}
            <span className="text-quiet">
              {[relations(mainRelation(held)), ...people].join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </details>
  )
}
