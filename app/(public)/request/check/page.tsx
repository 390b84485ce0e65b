import type { Metadata, Route } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { BackLink } from '#app/ui/back-link.tsx'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HelpNumbers } from '#app/ui/help-numbers.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Steps } from '#app/ui/steps.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { SummaryList } from '#app/ui/summary-list.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { isUrgentDraft } from '#lib/requests/is-urgent.ts'
import { stepsFor } from '#lib/requests/steps.ts'
import { wholeRequest } from '#lib/requests/whole-request.ts'
import { begun } from '../_steps/begun.ts'
import { CallNow } from '../_steps/call-now.tsx'
import { WaitHere } from '../_steps/wait-here.tsx'
import { answerRows } from './answer-rows.tsx'
import { MissingAnswers } from './missing-answers.tsx'

type Props = PageProps<'/request/check'>

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const [{ problem }, actor] = await Promise.all([searchParams, currentActor()])
  const t = await getTranslations('common')
  const of = stepsFor(actor !== null).length + 1
  const title = t('steps', { now: of, of })
  return { title: problem ? `${t('error')}: ${title}` : title }
}

/** All answers once more, each with a way to change it; then it is sent. */
export default async function CheckPage({ searchParams }: Props) {
  const { problem, wait } = await searchParams
  const { actor, draft, programme, steps, of, several } = await begun()
  if (!draft) redirect('/request' as Route)
  const whole = wholeRequest(draft, actor)
  const complete = whole.issues.length === 0
  const t = await getTranslations('request.check')
  const common = await getTranslations('common')
  const refused =
    typeof problem === 'string' && problem !== 'slow-down' && complete
      ? (await typedForm('none', problem)).refused
      : null
  return (
    <Column>
      <div className="mb-4">
        <BackLink href={`/request/${steps.at(-1)}` as Route} />
      </div>
      <Steps now={of} of={of} />
      <ErrorSummary errors={refused ? [{ field: 'send', message: refused }] : []} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-8">
        {problem === 'slow-down' && <WaitHere wait={wait} numbers={programme.helpNumbers} />}
        {isUrgentDraft(draft) && <CallNow numbers={programme.helpNumbers} />}
        <MissingAnswers issues={whole.issues} />
        <SummaryList rows={await answerRows(whole)} />
        <WhoCanRead>{t('readers')}</WhoCanRead>
        {complete ? (
          <form
            id="send"
            method="post"
            action="/api/cases"
            className="flex flex-col items-start gap-3"
          >
            <input type="hidden" name="draft" value="request" />
            <input type="hidden" name="key" value={draft.key} />
            <input type="hidden" name="back" value="/request/check" />
            <SubmitButton size="l" className="max-sm:w-full" pendingLabel={common('pending')}>
              {t('send')}
            </SubmitButton>
            <p className="text-quiet">{t('after')}</p>
          </form>
        ) : (
          <Notice tone="info">{t('notYet')}</Notice>
        )}
        {several && <HelpNumbers numbers={programme.helpNumbers} />}
      </div>
    </Column>
  )
}
