import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { makePhrase } from '#lib/auth/make-phrase.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { isSetupLink } from '#lib/setup/is-setup-link.ts'
import { SetupForm } from './setup-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('setup')
  return { title: t('title') }
}

/** The first page of a new Parley: its first programme, and the first person who looks after it. */
export default async function SetupPage({ params, searchParams }: PageProps<'/setup/[token]'>) {
  const [{ token }, { problem }, locale] = await Promise.all([params, searchParams, getLocale()])
  if (!(await isSetupLink(token))) notFound()
  const t = await getTranslations('setup')
  const typed = await typedForm('setup', typeof problem === 'string' ? problem : undefined, {
    'programme.locale': locale,
    'programme.timeZone': Intl.DateTimeFormat().resolvedOptions().timeZone,
  })
  return (
    <Column>
      <ErrorSummary errors={typed.errors} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <SetupForm token={token} typed={typed} phrase={makePhrase(locale)} />
    </Column>
  )
}
