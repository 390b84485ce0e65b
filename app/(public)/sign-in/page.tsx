import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Card } from '#app/ui/card.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SlowDown } from '#app/ui/slow-down.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { readTyped } from '#lib/drafts/typed.ts'
import { isDemo, sendsMail } from '#lib/env.ts'
import { ownPath } from '#lib/http/own-path.ts'
import { DemoNames } from './demo-names.tsx'
import { SignInForm } from './sign-in-form.tsx'

type Query = { [name: string]: string | string[] | undefined }

const textOf = (value: Query[string]): string => (typeof value === 'string' ? value : '')

// Parley's own way back, or the one sign that next-auth's routes give.
const faultOf = (query: Query): string => textOf(query.problem) || textOf(query.error)

export async function generateMetadata({ searchParams }: PageProps<'/sign-in'>): Promise<Metadata> {
  const [t, words, query] = await Promise.all([
    getTranslations('signIn'),
    getTranslations('common'),
    searchParams,
  ])
  return { title: faultOf(query) ? `${words('error')}: ${t('title')}` : t('title') }
}

export default async function SignInPage({ searchParams }: PageProps<'/sign-in'>) {
  const query = await searchParams
  const next = ownPath(textOf(query.next))
  const fault = faultOf(query)
  if (!fault && (await currentActor())) redirect((next ?? '/home') as Route)
  const t = await getTranslations('signIn')
  const typed = fault ? await readTyped('sign-in') : null
  const back = next ? `/sign-in?next=${encodeURIComponent(next)}` : '/sign-in'
  const slow = fault === 'slow-down'
  const error = fault && !slow ? t(fault === 'busy' ? 'busy' : 'wrong') : undefined
  return (
    <>
      {error && <ErrorSummary errors={[{ field: 'email', message: error }]} />}
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="grid items-start gap-8 lg:grid-cols-2">
        <div className="flex max-w-read flex-col gap-8">
          {query.changed && (
            <Notice tone="good" role="status">
              {t('reset.done')}
            </Notice>
          )}
          {slow && <SlowDown wait={Number(query.wait)} />}
          <SignInForm next={next} back={back} email={typed?.values.email ?? ''} error={error} />
          <Card title={t('code.title')}>
            <p>{t('code.body')}</p>
            <LinkButton href="/join" look="quiet" className="sm:self-start">
              {t('code.link')}
            </LinkButton>
          </Card>
          {sendsMail() ? (
            <LinkButton href="/sign-in/forgot" look="quiet" className="sm:self-start">
              {t('reset.link')}
            </LinkButton>
          ) : (
            <p className="text-quiet">{t('forgot')}</p>
          )}
        </div>
        {isDemo() && <DemoNames next={next} back={back} />}
      </div>
    </>
  )
}
