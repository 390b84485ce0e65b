import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { AutoSave } from '#app/ui/auto-save.tsx'
import { BackLink } from '#app/ui/back-link.tsx'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { HelpNumbers } from '#app/ui/help-numbers.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { Steps } from '#app/ui/steps.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { isUrgentDraft } from '#lib/requests/is-urgent.ts'
import { autoSaveName, isStep, optionalSteps, stepsFor } from '#lib/requests/steps.ts'
import { begun } from '../_steps/begun.ts'
import { CallNow } from '../_steps/call-now.tsx'
import { stepForm } from '../_steps/step-form.ts'
import { stepPages } from '../_steps/step-pages.ts'
import { WaitHere } from '../_steps/wait-here.tsx'

type Props = PageProps<'/request/[step]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const [{ step }, { problem }, actor] = await Promise.all([params, searchParams, currentActor()])
  const t = await getTranslations('common')
  const steps: string[] = stepsFor(actor !== null)
  const title = t('steps', { now: steps.indexOf(step) + 1, of: steps.length + 1 })
  return { title: problem ? `${t('error')}: ${title}` : title }
}

/** One question of the request form. */
export default async function StepPage({ params, searchParams }: Props) {
  const [{ step }, { problem, from, more, wait }] = await Promise.all([params, searchParams])
  if (!isStep(step)) notFound()
  const { actor, draft, programme, steps, of, several } = await begun()
  if (!steps.includes(step)) redirect('/request/people' as Route)
  // Nobody writes a word before they have seen what cannot stay private.
  if (step !== 'limits' && !draft?.answers.limits) redirect('/request/limits' as Route)
  const place = steps.indexOf(step)
  const slow = problem === 'slow-down'
  const refused = typeof problem === 'string' && !slow ? problem : undefined
  const form = await stepForm(step, draft, actor, refused)
  const t = await getTranslations('request')
  const common = await getTranslations('common')
  const Fields = stepPages[step]
  const { helpNumbers, setting } = programme
  const checking = from === 'check'
  const back = checking ? '/request/check' : place > 0 ? `/request/${steps[place - 1]}` : '/request'
  return (
    <Column>
      <div className="mb-4">
        <BackLink href={back as Route} />
      </div>
      <Steps now={place + 1} of={of} />
      <ErrorSummary errors={form.errors} />
      <RefusedNotice form={form} className="mb-8" />
      {slow && (
        <div className="mb-8">
          <WaitHere wait={wait} numbers={helpNumbers} />
        </div>
      )}
      {place > steps.indexOf('safety') && isUrgentDraft(draft) && (
        <div className="mb-8">
          <CallNow numbers={helpNumbers} />
        </div>
      )}
      <form
        method="post"
        action={`/api/request/${step}`}
        noValidate
        className="flex flex-col gap-6"
      >
        <input
          type="hidden"
          name="back"
          value={`/request/${step}${checking ? '?from=check' : ''}`}
        />
        {checking && <input type="hidden" name="from" value="check" />}
        <div>
          <Fields {...{ form, setting, helpNumbers }} more={more === '1' ? 1 : 0} />
        </div>
        {step !== 'limits' && (
          <AutoSave
            key={step}
            form={autoSaveName(step)}
            saved={t('saved')}
            failed={t('notSaved')}
            stamp="typedAt"
            shows={form.value('typedAt')}
          />
        )}
        <div className="flex flex-col items-start gap-3">
          <SubmitButton size="l" className="max-sm:w-full" pendingLabel={common('pending')}>
            {common('continue')}
          </SubmitButton>
          {optionalSteps.includes(step) && <p className="text-quiet">{t('mayBeEmpty')}</p>}
        </div>
      </form>
      {several && (
        <div className="mt-12">
          <HelpNumbers numbers={helpNumbers} />
        </div>
      )}
    </Column>
  )
}
