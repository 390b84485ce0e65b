import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SlowDown } from '#app/ui/slow-down.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { needsSecondFactor } from '#lib/auth/needs-second-factor.ts'
import { takeRecoveryCodes } from '#lib/auth/second-factor.ts'
import { addressOf, secretOf } from '#lib/auth/totp.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { Begin } from './begin.tsx'
import { RecoveryCodes } from './recovery-codes.tsx'
import { ShowSecret } from './show-secret.tsx'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('secondFactor')
  return { title: t('title') }
}

/** Setting up a second factor: why, the picture for the app, and at the end the recovery codes. */
export default async function SecondFactorPage({ searchParams }: PageProps<'/second-factor'>) {
  const actor = await currentActor()
  if (!actor) redirect('/sign-in?next=/second-factor' as Route)
  const { codes, problem, wait } = await searchParams
  const t = await getTranslations('secondFactor')
  const fresh = codes && !problem ? await takeRecoveryCodes() : []
  if (fresh.length > 0) return <RecoveryCodes codes={fresh} />
  if (actor.secondFactor) redirect('/me' as Route)
  const offered = await secretOf(actor.id)
  const slow = problem === 'slow-down'
  const error = problem && !slow && offered ? t('ask.wrong') : undefined
  const begun = !offered && typeof problem === 'string' ? problem : undefined
  const typed = await typedForm('second-factor', begun)
  return (
    <Column>
      <ErrorSummary errors={error ? [{ field: 'totp', message: error }] : typed.errors} />
      <PageHeader
        title={t('title')}
        lead={t(needsSecondFactor(actor) ? 'leadMust' : 'lead')}
        {...(needsSecondFactor(actor) ? {} : { back: { href: '/me' as Route } })}
      />
      <div className="flex flex-col gap-8">
        {slow && <SlowDown wait={Number(wait)} />}
        {offered ? (
          <ShowSecret
            secret={offered.secret}
            address={addressOf(actor.name, offered.secret)}
            error={error}
          />
        ) : (
          <Begin typed={typed} />
        )}
      </div>
    </Column>
  )
}
