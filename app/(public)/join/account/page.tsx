import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Card } from '#app/ui/card.tsx'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { makePhrase } from '#lib/auth/make-phrase.ts'
import { mayChoosePassword } from '#lib/auth/may-choose-password.ts'
import { requireNewcomer } from '#lib/auth/require-actor.ts'
import { readTyped } from '#lib/drafts/typed.ts'
import { AccountForm } from './account-form.tsx'
import { faultWords } from './fault-words.ts'

export async function generateMetadata({
  searchParams,
}: PageProps<'/join/account'>): Promise<Metadata> {
  const [t, words, { problem }] = await Promise.all([
    getTranslations('join.account'),
    getTranslations('common'),
    searchParams,
  ])
  return { title: problem ? `${words('error')}: ${t('title')}` : t('title') }
}

/** Right after a code: a way to come back without one, for whoever wants it. */
export default async function AccountPage({ searchParams }: PageProps<'/join/account'>) {
  const actor = await requireNewcomer()
  if (!(await mayChoosePassword(actor.id))) redirect('/home' as Route)
  const [t, locale, { problem }] = await Promise.all([
    getTranslations('join.account'),
    getLocale(),
    searchParams,
  ])
  const pending = (await getTranslations('common'))('pending')
  const typed = problem ? await readTyped('join-account') : null
  const faults = problem ? await faultWords(typed?.refusal.fields ?? []) : {}
  const errors = Object.entries(faults).map(([field, message]) => ({ field, message }))
  return (
    <Column>
      <ErrorSummary errors={errors} />
      <PageHeader title={t('title')} lead={t('lead', { name: actor.name })} />
      <div className="flex flex-col gap-8">
        <AccountForm
          email={typed?.values.email ?? ''}
          phrase={makePhrase(locale)}
          faults={faults}
        />
        <Card title={t('without.title')}>
          <p>{t('without.body')}</p>
          <div className="flex flex-wrap gap-3">
            <form method="post" action="/api/me/code">
              <input type="hidden" name="back" value="/me" />
              <SubmitButton look="quiet" pendingLabel={pending}>
                {t('without.own')}
              </SubmitButton>
            </form>
            <LinkButton href={'/home' as Route} look="plain">
              {t('without.link')}
            </LinkButton>
          </div>
        </Card>
      </div>
    </Column>
  )
}
