import { randomUUID } from 'node:crypto'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { AdultWhoHelps } from '#app/ui/illustrations/adult-who-helps.tsx'
import { KeepDraft } from '#app/ui/keep-draft.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { now } from '#lib/clock.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { listCalls } from '#lib/safety/list-calls.ts'
import { whoAnswers } from '#lib/safety/who-answers.ts'
import { BeforeYouCall } from './_call/before-you-call.tsx'
import { CallFields } from './_call/call-fields.tsx'
import { CallLists } from './_call/call-lists.tsx'

export async function generateMetadata() {
  return { title: (await getTranslations('adult'))('title') }
}

const names = { imminence: 'imminence', place: 'place', note: 'note', otherAdult: 'otherAdult' }

/** Calling an adult, outside of any case. For adults, first the calls that wait for them. */
export default async function HelpPage({ searchParams }: PageProps<'/help'>) {
  const { problem } = await searchParams
  const actor = await requireActor()
  const own = new Set(actor.memberships.map((mine) => mine.programmeId))
  const programmes = (await listProgrammes()).filter((one) => own.has(one.id))
  const answers = await Promise.all(
    programmes.map(async (programme) => ({
      programme,
      who: await whoAnswers(actor.id, { programmeId: programme.id }),
    })),
  )
  const calls = await listCalls(actor.id, await now())
  const typed = await typedForm('help', typeof problem === 'string' ? problem : undefined)
  const t = await getTranslations('adult')
  const common = await getTranslations('common')
  const several = programmes.length > 1
  if (programmes.length === 0)
    return (
      <EmptyState level={1} title={t('nobody.title')} picture={<AdultWhoHelps />}>
        <p>{t('nobody.body')}</p>
      </EmptyState>
    )
  return (
    <Column>
      <CallLists calls={calls} />
      <PageHeader title={t('title')} lead={t('lead')} />
      <ErrorSummary errors={typed.errors} />
      <RefusedNotice form={typed} />
      <form method="post" action="/api/alerts" noValidate className="flex flex-col gap-8">
        <input type="hidden" name="key" value={randomUUID()} />
        <input type="hidden" name="form" value="help" />
        <input type="hidden" name="back" value="/help" />
        {answers.map(({ programme, who }) => (
          <BeforeYouCall
            key={programme.id}
            who={who}
            numbers={programme.helpNumbers}
            {...(several ? { place: programme.name } : {})}
          />
        ))}
        {several && (
          <RadioCards
            label={t('programme')}
            name="programmeId"
            error={typed.error('programmeId')}
            defaultValue={typed.value('programmeId') ?? programmes[0]?.id ?? ''}
            options={programmes.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <CallFields typed={typed} names={names} other={answers.some(({ who }) => who.other)} />
        <KeepDraft form="help" typed={typed} />
        <div>
          <SubmitButton size="l" className="max-sm:w-full" pendingLabel={common('pending')}>
            {t('send')}
          </SubmitButton>
        </div>
      </form>
    </Column>
  )
}
