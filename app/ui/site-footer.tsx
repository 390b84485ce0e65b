import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'

/** What stands below every page: notices, and for parties the help numbers above them. */
export function SiteFooter({ children }: { children?: ReactNode }) {
  const t = useTranslations('common.footer')
  const link = 'link inline-flex min-h-11 items-center'
  return (
    <footer className="mt-auto border-t border-line print:hidden">
      <div className="mx-auto flex max-w-page flex-col gap-6 px-5 pt-8 pb-24">
        {children}
        <nav aria-label={t('label')} className="flex flex-wrap gap-x-6">
          <Link href="/privacy" prefetch={false} className={link}>
            {t('privacy')}
          </Link>
          <Link href="/accessibility" prefetch={false} className={link}>
            {t('accessibility')}
          </Link>
        </nav>
      </div>
    </footer>
  )
}
