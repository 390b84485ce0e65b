import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { checkpointsAreWell } from '#lib/audit/keep-checkpoints.ts'
import { requireActor } from '#lib/auth/require-actor.ts'
import { board } from '#lib/cases/board.ts'
import { lookAtDuty } from '#lib/duty/look-at-duty.ts'
import { stuckWork } from '#lib/effects/stuck-work.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { Calls, TakenCalls } from './_board/calls.tsx'
import { CaseTable } from './_board/case-table.tsx'
import { Duty } from './_board/duty.tsx'
import { FilterBar } from './_board/filter-bar.tsx'
import { Lanes } from './_board/lanes.tsx'
import { narrow } from './_board/narrow.ts'
import { NothingHere } from './_board/nothing-here.tsx'
import { Numbers } from './_board/numbers.tsx'
import { readBoardQuery } from './_board/query.ts'
import { Stuck } from './_board/stuck.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('board'))('title') }
}

/** What a supervisor looks after, with whatever needs them first. */
export default async function BoardPage({ searchParams }: PageProps<'/board'>) {
  const actor = await requireActor()
  const duty = await lookAtDuty(actor)
  if (duty.length === 0) notFound()
  const params = await searchParams
  const query = readBoardQuery(params)
  const supervises = actor.memberships.some(({ role }) => role === 'supervisor')
  const all = await board(actor)
  const lanes = narrow(all.lanes, query)
  const shown = lanes.reduce((sum, { cards }) => sum + cards.length, 0)
  const open = all.lanes.reduce((sum, { cards }) => sum + cards.length, 0)
  const t = await getTranslations('board')
  const problem = typeof params.problem === 'string' ? params.problem : undefined
  const { refused } = await typedForm('board', problem)
  const zone = duty[0]?.programme.zone ?? 'UTC'
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-8">
        {problem && (
          <Notice tone="warn" role="alert">
            {refused ?? t('notDone')}
          </Notice>
        )}
        {!checkpointsAreWell() && (
          <Notice tone="warn" title={t('recordTitle')}>
            {t('recordTrouble')}
          </Notice>
        )}
        <Stuck stuck={await stuckWork(actor.id)} />
        <Calls alerts={all.alerts} more={all.moreAlerts} zone={zone} />
        <TakenCalls taken={all.taken} zone={zone} />
        {duty.map((one) => (
          <Duty key={one.programme.id} duty={one} named={duty.length > 1} />
        ))}
        <Numbers board={all} />
        {open === 0 ? (
          <NothingHere />
        ) : (
          <>
            <FilterBar query={query} lanes={all.lanes} />
            {shown === 0 ? (
              <NothingHere searched />
            ) : query.view === 'list' ? (
              <CaseTable lanes={lanes} sort={query.sort} zone={zone} />
            ) : (
              <Lanes lanes={lanes} query={query} zone={zone} acts={supervises} />
            )}
            {all.moreCases > 0 && <p>{t('moreCases', { count: all.moreCases })}</p>}
          </>
        )}
      </div>
    </>
  )
}
