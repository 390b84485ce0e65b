import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { EmptyBoard } from '#app/ui/illustrations/empty-board.tsx'
import { LinkButton } from '#app/ui/link-button.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { listMembers } from '#lib/people/list-members.ts'
import { MemberTable } from './_people/member-table.tsx'
import { readPeopleQuery, sortMembers } from './_people/query.ts'
import { SearchBar } from './_people/search-bar.tsx'
import { supervisedProgrammes } from './_people/supervised-programmes.ts'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('title') }
}

/** Everybody of the programme: who they are in it, never which cases they are in. */
export default async function PeoplePage({ searchParams }: PageProps<'/people'>) {
  const actor = await requireActor()
  const programmes = await supervisedProgrammes(actor)
  const query = readPeopleQuery(await searchParams)
  const programme = programmes.find(({ id }) => id === query.programme) ?? programmes[0]
  if (!programme) notFound()
  const t = await getTranslations('people')
  const members = sortMembers(await listMembers(actor, programme.id, query), query.sort)
  return (
    <>
      <PageHeader
        title={t('title')}
        lead={t('lead')}
        actions={
          <LinkButton href={`/people/new?programme=${programme.id}` as Route}>
            {t('add')}
          </LinkButton>
        }
      />
      <div className="flex flex-col gap-6">
        <SearchBar query={query} programmes={programmes} programme={programme.id} />
        {members.length === 0 ? (
          <EmptyState picture={<EmptyBoard />} title={t('nobody.title')}>
            <p>{t('nobody.body')}</p>
          </EmptyState>
        ) : (
          <MemberTable members={members} programme={programme.id} zone={programme.timeZone} />
        )}
      </div>
    </>
  )
}
