import type { Metadata, Route } from 'next'
import { notFound, redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { EventForm } from '#app/ui/event-form.tsx'
import { KeepDraft } from '#app/ui/keep-draft.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { currentActor } from '#lib/auth/current-actor.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { openCaseView } from '#lib/cases/open-case-view.ts'
import { actWords } from '#lib/cases/view/act-words.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { kebab } from '#lib/shared/field-id.ts'
import type { EventType } from '#machines/case/events.ts'
import type { EventFields } from '../_forms/event-fields.ts'
import { Gone } from './gone.tsx'
import { WhatWasTyped } from './what-was-typed.tsx'
import { WhichCase } from './which-case.tsx'

type Props = {
  caseRef: string
  type: EventType
  problem: string | undefined
  /** what the event asks for, if it asks for anything */
  fields: EventFields | undefined
}

/** What goes on elsewhere than at the case when it is done. */
const next: Partial<Record<EventType, string>> = { raiseConcern: '/help/call' }

/** The title of an event's page: what its heading says, never about whom. */
export async function actTitle(type: EventType, ref: string, problem: unknown): Promise<Metadata> {
  const [words, common] = [await getTranslations('events'), await getTranslations('common')]
  const actor = await currentActor()
  const view = actor && (await openCaseView(actor, ref))
  const title = view ? actWords(words, view, type).name : words(`${type}.name`)
  return { title: problem ? `${common('error')}: ${title}` : title }
}

/** One thing that somebody may do in a case, on a page of its own. */
export async function ActPage({ caseRef: ref, type, problem, fields: Fields }: Props) {
  const actor = await requireActor()
  const view = await openCaseView(actor, ref)
  if (!view) notFound()
  const event = view.events.find((one) => one.type === type)
  // Whoever needs an adult is never told that it is not the time.
  if (!event?.enabled && type === 'raiseConcern') redirect('/help' as Route)
  const t = await getTranslations('case')
  const back = { href: `/cases/${ref}` as Route, label: t('back') }
  const act = kebab(type)
  const form = `${act}:${ref}`
  const typed = await typedForm(form, problem)
  if (!event) return <Gone caseRef={ref} type={type} typed={typed} />
  const words = await getTranslations('events')
  const common = await getTranslations('common')
  const said = actWords(words, view, type)
  return (
    <Column>
      <PageHeader
        title={said.name}
        lead={said.help}
        // Nobody should read that the other person is called.
        above={type !== 'raiseConcern' && <WhichCase view={view} />}
        back={back}
      />
      <ErrorSummary errors={typed.errors} />
      <RefusedNotice form={typed} className="mb-8" />
      {event.enabled ? (
        <EventForm
          on={view}
          type={type}
          back={`/cases/${ref}/${act}`}
          {...(next[type] ? { next: next[type] } : {})}
          className="flex flex-col gap-8"
        >
          {Fields && <Fields view={view} typed={typed} />}
          {/* The agreement's editor keeps its draft itself. */}
          {Fields && type !== 'editAgreement' && <KeepDraft form={form} typed={typed} />}
          <div>
            <SubmitButton size="l" className="max-sm:w-full" pendingLabel={common('pending')}>
              {said.send}
            </SubmitButton>
          </div>
        </EventForm>
      ) : (
        <div className="flex flex-col gap-8">
          <Notice tone="info">{event.why}</Notice>
          <WhatWasTyped type={type} typed={typed} />
        </div>
      )}
    </Column>
  )
}
