import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SlowDown } from '#app/ui/slow-down.tsx'
import { readTyped } from '#lib/drafts/typed.ts'
import { CodeForm } from './code-form.tsx'
import { WhatNow } from './what-now.tsx'

export async function generateMetadata({ searchParams }: PageProps<'/join'>): Promise<Metadata> {
  const [t, words, { problem }] = await Promise.all([
    getTranslations('join'),
    getTranslations('common'),
    searchParams,
  ])
  return { title: problem ? `${words('error')}: ${t('title')}` : t('title') }
}

export default async function JoinPage({ searchParams }: PageProps<'/join'>) {
  const [t, { problem, wait }] = await Promise.all([getTranslations('join'), searchParams])
  const slow = problem === 'slow-down'
  const typed = problem ? await readTyped('join') : null
  const error = problem && !slow ? t('closed.field') : undefined
  return (
    <Column>
      {error && <ErrorSummary errors={[{ field: 'code', message: error }]} />}
      <PageHeader title={t('title')} lead={t('lead')} back={{ href: '/sign-in' }} />
      <div className="flex flex-col gap-8">
        {slow && <SlowDown wait={Number(wait)} />}
        {error && <WhatNow />}
        <CodeForm code={typed?.values.code} error={error} />
      </div>
    </Column>
  )
}
