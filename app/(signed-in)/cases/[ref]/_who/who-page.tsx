import type { Route } from 'next'
import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { EventForm } from '#app/ui/event-form.tsx'
import { KeepDraft } from '#app/ui/keep-draft.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { actWords } from '#lib/cases/view/act-words.ts'
import { type TypedForm, typedForm } from '#lib/http/typed-form.ts'
import { kebab } from '#lib/shared/field-id.ts'
import { Gone } from '../_act/gone.tsx'
import { WhatWasTyped } from '../_act/what-was-typed.tsx'
import { WhichCase } from '../_act/which-case.tsx'
import { ChooseWho } from './choose-who.tsx'
import type { WhoAct, WhoStep } from './open-act.ts'
import { SearchWho } from './search-who.tsx'

type Props = {
  step: WhoStep
  act: WhoAct
  /** where to go when the form is accepted; the case, if nothing is said */
  next?: string
  fields: (person: { id: string; name: string }, typed: TypedForm) => ReactNode
}

/** An event about one person: find the person, then fill the form in. Every step is an address of its own. */
export async function WhoPage({ step, act, next, fields }: Props) {
  const { view, event, chosen, named, q, problem } = step
  const t = await getTranslations(`staffForms.${act}`)
  const who = await getTranslations('staffForms.who')
  const here = `/cases/${view.ref}/${kebab(act)}`
  // What is typed about one person must never stand in the form about another.
  const form = `${kebab(act)}:${view.ref}-${step.with.toUpperCase()}`
  const typed = await typedForm(form, problem)
  if (!event) return <Gone caseRef={view.ref} type={act} typed={typed} />
  if (!event.enabled || !chosen) {
    const searching = event.enabled && q !== null
    return (
      <Column>
        <PageHeader
          above={<WhichCase view={view} />}
          title={searching ? who('searchTitle') : t('withWhom')}
          lead={searching ? who('searchLead') : t('withWhomLead')}
          back={{ href: (searching ? here : `/cases/${view.ref}`) as Route }}
        />
        {!event.enabled && <Notice>{event.why}</Notice>}
        {!event.enabled && <WhatWasTyped type={act} typed={typed} />}
        {event.enabled &&
          (searching ? <SearchWho step={step} act={act} /> : <ChooseWho view={view} act={act} />)}
      </Column>
    )
  }
  const words = await getTranslations('events')
  const common = await getTranslations('common')
  const query = new URLSearchParams({ with: chosen.id })
  if (named !== undefined) query.set('named', String(named))
  return (
    <Column>
      <ErrorSummary errors={typed.errors} />
      <PageHeader
        above={<WhichCase view={view} />}
        title={t('with', { name: chosen.name })}
        lead={t('lead')}
        back={{ href: here as Route, label: who('another') }}
      />
      <RefusedNotice form={typed} className="mb-6" />
      <EventForm
        on={view}
        type={act}
        back={`${here}?${query}`}
        form={form}
        {...(next ? { next } : {})}
        className="flex flex-col gap-9"
      >
        {fields(chosen, typed)}
        <KeepDraft form={form} typed={typed} />
        <div>
          <SubmitButton size="l" className="max-sm:w-full" pendingLabel={common('pending')}>
            {actWords(words, view, act).send}
          </SubmitButton>
        </div>
      </EventForm>
    </Column>
  )
}
