import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { requireActor } from '#lib/auth/require-actor.ts'
import { openCaseView } from '#lib/cases/open-case-view.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { camel, kebab } from '#lib/shared/field-id.ts'
import { isEventType } from '#machines/case/events.ts'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { EventForm } from '#app/ui/event-form.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { forms } from '../_forms/forms.ts'

type Props = PageProps<'/cases/[ref]/[act]'>

/** One thing that somebody may do in a case, on a page of its own. */
export default async function ActPage({ params, searchParams }: Props) {
  const { ref, act } = await params
  const { problem } = await searchParams
  const actor = await requireActor()
  const view = await openCaseView(actor, ref)
  const type = camel(act)
  const event = view?.events.find((one) => one.type === type)
  if (!view || !event || !isEventType(type)) notFound()
  const typed = await typedForm(`${kebab(type)}:${ref}`, typeof problem === 'string' ? problem : undefined)
  const words = await getTranslations('events')
  const common = await getTranslations('common')
  const Fields = forms[type]
  return (
    <Column>
      <PageHeader title={words(`${type}.name`)} lead={words(`${type}.help`)} back={{ href: `/cases/${ref}` }} />
      <ErrorSummary errors={typed.errors} />
      {typed.refused && (
        <Notice tone="warn" role="alert">
          {typed.refused}
        </Notice>
      )}
      {event.enabled ? (
        <EventForm on={view} type={type} back={`/cases/${ref}/${act}`} className="flex flex-col gap-8">
          {Fields && <Fields view={view} typed={typed} />}
          <div>
            <SubmitButton pendingLabel={common('pending')}>{words(`${type}.name`)}</SubmitButton>
          </div>
        </EventForm>
      ) : (
        <Notice tone="info">{event.why}</Notice>
      )}
    </Column>
  )
}
