import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { typedForm } from '#lib/http/typed-form.ts'
import { memberChanges } from '#lib/people/member-changes.ts'
import { ChangeForm } from '../../_people/change-form.tsx'
import { findMember } from '../../_people/find-member.ts'
import { WhatFollows } from '../../_people/what-follows.tsx'

type Props = PageProps<'/people/[id]/[change]'>

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const { change: wanted } = await params
  const change = memberChanges.find((one) => one === wanted)
  if (!change) return {}
  const title = (await getTranslations('people'))(`member.do.${change}`)
  const common = await getTranslations('common')
  const { problem } = await searchParams
  return { title: problem ? `${common('error')}: ${title}` : title }
}

/** A change of what somebody is in the programme: says what it does and what follows before it is confirmed. */
export default async function MemberChangePage({ params, searchParams }: Props) {
  const { id, change: wanted } = await params
  const { programme: ofProgramme, problem } = await searchParams
  const { member, programme } = await findMember(id, ofProgramme)
  const change = member.changes.find((one) => one === wanted)
  // No longer, or not for this supervisor: the page would only end in a refusal.
  if (!change) notFound()
  const t = await getTranslations('people.member')
  const form = `member:${id.toUpperCase()}`
  const typed = await typedForm(form, typeof problem === 'string' ? problem : undefined)
  const here = `/people/${id}`
  const query = `?programme=${programme.id}`
  return (
    <Column>
      <ErrorSummary errors={typed.errors} />
      <PageHeader
        title={t(`ask.${change}`, { name: member.name })}
        back={{ href: `${here}${query}` as Route, label: member.name }}
      />
      <RefusedNotice form={typed} className="mb-6" />
      <div className="flex flex-col gap-6">
        <WhatFollows change={change} member={member} />
        <ChangeForm
          change={change}
          member={member}
          programme={programme.id}
          form={form}
          back={`${here}/${change}${query}`}
          typed={typed}
        />
      </div>
    </Column>
  )
}
