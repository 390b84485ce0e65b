import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SlowDown } from '#app/ui/slow-down.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { isFinishing } from '#lib/auth/finish-sign-in.ts'
import { needsSecondFactor } from '#lib/auth/needs-second-factor.ts'
import { ownPath } from '#lib/http/own-path.ts'
import { TotpForm } from '../totp-form.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('secondFactor.ask')
  return { title: t('title') }
}

/** The second page of signing in, for people who use an app with six numbers. */
export default async function SecondPage({ searchParams }: PageProps<'/sign-in/second'>) {
  const { next, problem, wait } = await searchParams
  if (!(await isFinishing())) {
    const actor = await currentActor()
    redirect((actor && needsSecondFactor(actor) ? '/second-factor' : '/sign-in') as Route)
  }
  const t = await getTranslations('secondFactor.ask')
  const slow = problem === 'slow-down'
  const error = problem && !slow ? t('wrong') : undefined
  const way = ownPath(typeof next === 'string' ? next : null)
  return (
    <Column>
      {error && <ErrorSummary errors={[{ field: 'totp', message: error }]} />}
      <PageHeader title={t('title')} lead={t('lead')} back={{ href: '/sign-in' }} />
      <div className="flex flex-col gap-8">
        {slow && <SlowDown wait={Number(wait)} />}
        <TotpForm
          action="/api/sign-in/second"
          back={`/sign-in/second${way ? `?next=${encodeURIComponent(way)}` : ''}`}
          next={way}
          hint={t('hint')}
          submit={t('submit')}
          error={error}
        />
        <p className="text-quiet">{t('lost')}</p>
      </div>
    </Column>
  )
}
