import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { whyOpenAgain } from '#lib/agreements/why-came-back.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { readCase, readTimeline } from '#lib/cases/read-case.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { CaseHead } from './_page/case-head.tsx'
import { Closed } from './_page/closed.tsx'
import { Leave, NeedAdult } from './_page/help-and-leave.tsx'
import { PartySections, StaffAside, StaffSections } from './_page/sections.tsx'
import { sortEvents } from './_page/sort-events.ts'
import { WhatNow } from './_page/what-now.tsx'

export async function generateMetadata({ searchParams }: PageProps<'/cases/[ref]'>) {
  const title = (await getTranslations('case'))('title')
  const common = await getTranslations('common')
  const { problem } = await searchParams
  return { title: problem ? `${common('error')}: ${title}` : title }
}

/** One case: the same address for everybody, made of what whoever looks may see and do. */
export default async function CasePage({ params, searchParams }: PageProps<'/cases/[ref]'>) {
  const { ref } = await params
  const { problem } = await searchParams
  const actor = await requireActor()
  const found = await readCase(actor, ref)
  if (!found.ok) notFound()
  const view = found.value
  const told = await readTimeline(actor, ref)
  const history = told.ok ? told.value : []
  const sorted = sortEvents(view, whyOpenAgain(history) !== null)
  const typed = await typedForm(
    `openings:${ref}`,
    typeof problem === 'string' ? problem : undefined,
  )
  const top = (
    <>
      <Closed view={view} words={history.find(({ at }) => at === view.closedAt)?.words ?? null} />
      {view.events.length > 0 && <WhatNow view={view} sorted={sorted} />}
    </>
  )
  // Staff work with a case on a wide screen; everybody else reads it on a phone.
  if (view.file)
    return (
      <>
        <ErrorSummary errors={typed.errors} />
        <CaseHead view={view} history={history} />
        <div className="grid items-start gap-6 lg:grid-cols-[minmax(0,1fr)_22rem]">
          <div className="flex min-w-0 flex-col gap-6">
            {top}
            <StaffSections view={view} history={history} typed={typed} />
          </div>
          <div className="flex min-w-0 flex-col gap-6">
            <StaffAside view={view} />
          </div>
        </div>
      </>
    )
  return (
    <Column>
      <CaseHead view={view} history={history} />
      <div className="flex flex-col gap-6">
        {top}
        <PartySections
          view={view}
          history={history}
          help={<NeedAdult view={view} sorted={sorted} />}
        />
        <Leave view={view} sorted={sorted} />
      </div>
    </Column>
  )
}
