import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { LinkButton } from './link-button.tsx'

type Props = {
  /** the page that is shown, from 1 */
  page: number
  /** there are older ones */
  more: boolean
  /** the address of another page */
  to: (page: number) => string
}

/** The way to newer and older entries of a long list. */
export function Pages({ page, more, to }: Props) {
  const t = useTranslations('common.pages')
  return (
    <nav aria-label={t('label')} className="flex flex-wrap gap-3 empty:hidden">
      {page > 1 && (
        <LinkButton look="quiet" href={to(page - 1) as Route}>
          {t('newer')}
        </LinkButton>
      )}
      {more && (
        <LinkButton look="quiet" href={to(page + 1) as Route}>
          {t('older')}
        </LinkButton>
      )}
    </nav>
  )
}
