import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SlowDown } from '#app/ui/slow-down.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { sendsMail } from '#lib/env.ts'
import { EmailField } from '../email-field.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn.reset')
  return { title: t('title') }
}

/** Asking for a way to a new password. The answer is the same for every address. */
export default async function ForgotPage({ searchParams }: PageProps<'/sign-in/forgot'>) {
  if (!sendsMail()) notFound()
  const { problem, wait, sent } = await searchParams
  const t = await getTranslations('signIn.reset')
  const common = await getTranslations('common')
  const slow = problem === 'slow-down'
  const error = problem && !slow ? t('badEmail') : undefined
  return (
    <Column>
      {error && <ErrorSummary errors={[{ field: 'email', message: error }]} />}
      <PageHeader title={t('title')} lead={t('lead')} back={{ href: '/sign-in' }} />
      <div className="flex flex-col gap-8">
        {slow && <SlowDown wait={Number(wait)} />}
        {sent ? (
          <Notice tone="good" role="status" title={t('sentTitle')}>
            <p>{t('sent')}</p>
          </Notice>
        ) : (
          <form action="/api/password-reset" method="post" className="flex flex-col gap-6">
            <input type="hidden" name="back" value="/sign-in/forgot" />
            <EmailField label={t('email')} error={error} />
            <SubmitButton pendingLabel={common('pending')} size="l" className="sm:self-start">
              {t('ask')}
            </SubmitButton>
          </form>
        )}
        <p className="text-quiet">{t('without')}</p>
      </div>
    </Column>
  )
}
