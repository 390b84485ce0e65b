import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SlowDown } from '#app/ui/slow-down.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { isResetCode } from '#lib/auth/choose-new-password.ts'
import { makePhrase } from '#lib/auth/make-phrase.ts'
import { PasswordField } from '../../password-field.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('signIn.reset')
  return { title: t('newTitle') }
}

/** Where the link of the mail leads. Opening it changes nothing; the button does. */
export default async function ResetPage({
  params,
  searchParams,
}: PageProps<'/sign-in/reset/[code]'>) {
  const [t, common, locale, { code }, { problem, wait }] = await Promise.all([
    getTranslations('signIn.reset'),
    getTranslations('common'),
    getLocale(),
    params,
    searchParams,
  ])
  const open = await isResetCode(code)
  const slow = problem === 'slow-down'
  const error = problem && !slow && open ? t('badPassword') : undefined
  return (
    <Column>
      {error && <ErrorSummary errors={[{ field: 'password', message: error }]} />}
      <PageHeader title={t('newTitle')} lead={open ? t('newLead') : undefined} />
      <div className="flex flex-col gap-8">
        {slow && <SlowDown wait={Number(wait)} />}
        {open ? (
          <form action="/api/password-reset/new" method="post" className="flex flex-col gap-6">
            <input type="hidden" name="back" value={`/sign-in/reset/${code}`} />
            <input type="hidden" name="code" value={code} />
            <PasswordField
              name="password"
              label={t('password')}
              hint={t('passwordHint')}
              autoComplete="new-password"
              defaultValue={makePhrase(locale)}
              error={error}
              shown
            />
            <SubmitButton pendingLabel={common('pending')} size="l" className="sm:self-start">
              {t('save')}
            </SubmitButton>
          </form>
        ) : (
          <Notice tone="warn" title={t('closedTitle')}>
            <p>{t('closed')}</p>
          </Notice>
        )}
      </div>
    </Column>
  )
}
