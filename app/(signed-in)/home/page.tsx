import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { TwoPeopleTalking } from '#app/ui/illustrations/two-people-talking.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { home } from '#lib/cases/home.ts'
import { countNew } from '#lib/mailbox/read-mailbox.ts'
import { openProgrammes } from '#lib/requests/open-programme.ts'
import { CaseCards } from './_home/case-cards.tsx'
import { FinishedCases } from './_home/finished-cases.tsx'
import { NewMessages } from './_home/new-messages.tsx'
import { Tasks } from './_home/tasks.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('common.nav'))('home') }
}

/** What needs me now, and my own cases, whatever I am in each. */
export default async function HomePage() {
  const actor = await requireActor()
  const [t, { tasks, open, finished }, fresh, programmes] = await Promise.all([
    getTranslations('home'),
    home(actor),
    countNew(actor.id),
    openProgrammes(actor),
  ])
  const staff = actor.memberships.some(
    ({ role }) => role === 'supervisor' || role === 'safeguarding',
  )
  const zone = programmes[0]?.timeZone ?? 'UTC'
  const nothing = tasks.length + open.length + finished.length === 0
  const ask = (
    <LinkButton href={'/request' as Route} look={nothing && !staff ? 'primary' : 'quiet'}>
      {t('ask')}
    </LinkButton>
  )
  const askForOthers = (
    <LinkButton href={'/refer' as Route} look="quiet">
      {t('askForOthers')}
    </LinkButton>
  )
  return (
    <div className="mx-auto flex max-w-3xl flex-col gap-8 [&>header]:mb-0">
      <PageHeader
        title={t('hello', { name: actor.name })}
        lead={t(tasks.length > 0 ? 'leadTasks' : nothing ? 'leadNothing' : 'leadWaiting')}
        actions={staff && <LinkButton href={'/board' as Route}>{t('board')}</LinkButton>}
      />
      <NewMessages count={fresh} />
      {nothing ? (
        <EmptyState
          picture={<TwoPeopleTalking />}
          title={t(staff ? 'emptyStaff' : 'empty')}
          actions={
            <>
              {ask}
              {askForOthers}
            </>
          }
        >
          <p>{t(staff ? 'emptyStaffBody' : 'emptyBody')}</p>
        </EmptyState>
      ) : (
        <>
          <Tasks tasks={tasks} zone={zone} />
          <CaseCards cases={open} zone={zone} />
          <FinishedCases cases={finished} />
          <div className="flex flex-wrap gap-3">
            {ask}
            {askForOthers}
          </div>
        </>
      )}
    </div>
  )
}
