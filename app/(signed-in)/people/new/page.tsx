import type { Metadata, Route } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { ErrorSummary } from '#app/ui/error-summary.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RefusedNotice } from '#app/ui/refused-notice.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { typedForm } from '#lib/http/typed-form.ts'
import { PersonForm } from '../_people/person-form.tsx'
import { supervisedProgrammes } from '../_people/supervised-programmes.ts'

export async function generateMetadata({
  searchParams,
}: PageProps<'/people/new'>): Promise<Metadata> {
  const [t, common] = [await getTranslations('people'), await getTranslations('common')]
  const { problem } = await searchParams
  return { title: problem ? `${common('error')}: ${t('new.title')}` : t('new.title') }
}

/** A supervisor adds somebody to the programme; the next page shows the invitation. */
export default async function NewPersonPage({ searchParams }: PageProps<'/people/new'>) {
  const actor = await requireActor()
  const programmes = await supervisedProgrammes(actor)
  const { programme: wanted, problem } = await searchParams
  const programme = programmes.find(({ id }) => id === wanted) ?? programmes[0]
  if (!programme) notFound()
  const t = await getTranslations('people')
  const typed = await typedForm('person', typeof problem === 'string' ? problem : undefined)
  return (
    <Column>
      <ErrorSummary errors={typed.errors} />
      <PageHeader
        title={t('new.title')}
        lead={t('new.lead')}
        back={{ href: '/people' as Route, label: t('title') }}
      />
      <RefusedNotice form={typed} className="mb-6" />
      <PersonForm
        programme={programme}
        typed={typed}
        back={`/people/new?programme=${programme.id}`}
        choosesRole
      />
    </Column>
  )
}
