import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import type { WholeRequest } from '#lib/requests/whole-request.ts'

/** The pages on which something is missing or wrong, as links. Nothing where all is well. */
export function MissingAnswers({ issues }: Pick<WholeRequest, 'issues'>) {
  const t = useTranslations('request')
  const pages = [...new Set(issues.map(({ step }) => step))]
  if (pages.length === 0) return null
  return (
    <Notice tone="warn" title={t('check.missing', { count: pages.length })}>
      <ul className="flex flex-col gap-1">
        {pages.map((step) => (
          <li key={step}>
            <Link
              href={`/request/${step}?from=check&problem=invalid` as Route}
              prefetch={false}
              className="link inline-flex min-h-11 items-center font-semibold"
            >
              {t(`check.labels.${step}`)}
            </Link>
          </li>
        ))}
      </ul>
    </Notice>
  )
}
