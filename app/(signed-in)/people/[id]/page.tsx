import type { Metadata, Route } from 'next'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { memberChanges } from '#lib/people/member-changes.ts'
import { findMember } from '../_people/find-member.ts'
import { MemberChanges } from '../_people/member-changes.tsx'
import { MemberStanding } from '../_people/member-standing.tsx'
import { ServesIn } from '../_people/serves-in.tsx'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('people'))('member.title') }
}

/** One person of the programme: what they are in it, what can be changed, and what follows from it. */
export default async function MemberPage({ params, searchParams }: PageProps<'/people/[id]'>) {
  const { id } = await params
  const { programme: wanted, done, problem } = await searchParams
  const { member, programme } = await findMember(id, wanted)
  const t = await getTranslations('people')
  const said = memberChanges.find((change) => change === done)
  return (
    <Column>
      <PageHeader
        title={member.name}
        lead={member.pronouns}
        back={{ href: '/people' as Route, label: t('title') }}
      />
      <div className="flex flex-col gap-6">
        {said && !problem && (
          <Notice tone="good" role="status">
            {t(`member.done.${said}`, { name: member.name })}
          </Notice>
        )}
        {problem && (
          <Notice tone="warn" role="alert">
            {t('member.notDone')}
          </Notice>
        )}
        <MemberStanding member={member} zone={programme.timeZone} />
        <ServesIn member={member} />
        <MemberChanges member={member} programme={programme.id} />
      </div>
    </Column>
  )
}
