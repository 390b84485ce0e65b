import type { Route } from 'next'
import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Column } from '#app/ui/column.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

/** The recovery codes, this one time. */
export function RecoveryCodes({ codes }: { codes: string[] }) {
  const t = useTranslations('secondFactor.codes')
  return (
    <Column>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-8">
        <Card>
          <ol className="grid list-decimal gap-2 ps-6 sm:grid-cols-2">
            {codes.map((code) => (
              <li key={code}>
                <code className="text-lg">{code}</code>
              </li>
            ))}
          </ol>
        </Card>
        <Notice tone="warn" title={t('onceTitle')}>
          <p>{t('once')}</p>
        </Notice>
        <LinkButton href={'/home' as Route} size="l" className="sm:self-start print:hidden">
          {t('done')}
        </LinkButton>
      </div>
    </Column>
  )
}
