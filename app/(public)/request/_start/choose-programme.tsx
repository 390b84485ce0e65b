import { ChevronRight } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Column } from '#app/ui/column.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Lost } from '#app/ui/illustrations/lost.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { findProgramme } from '#lib/programmes/find-programme.ts'
import { openProgrammes } from '#lib/requests/open-programme.ts'

type Props = {
  actor: { memberships: { programmeId: string }[] } | null
  /** the programme in the address, which this person cannot ask */
  wanted: string | null
  /** the page that asks for it */
  to?: '/request' | '/refer'
}

/** Several programmes, or one that is not this person's: first choose where. */
export async function ChooseProgramme({ actor, wanted, to = '/request' }: Props) {
  if (wanted && !(await findProgramme(wanted))) notFound()
  const t = await getTranslations('request.choose')
  const programmes = await openProgrammes(actor)
  if (programmes.length === 0) {
    return (
      <EmptyState level={1} picture={<Lost />} title={t('none')}>
        <p>{t('noneBody')}</p>
      </EmptyState>
    )
  }
  return (
    <Column>
      <PageHeader title={t('title')} lead={t(wanted ? 'notYours' : 'lead')} back={{ href: '/' }} />
      <ul className="flex flex-col gap-4">
        {programmes.map(({ slug, name }) => (
          <li key={slug} className="card relative flex items-center gap-4 p-5 hover:border-accent">
            <Link
              href={`${to}?programme=${encodeURIComponent(slug)}` as Route}
              prefetch={false}
              className="link flex-1 text-xl font-bold after:absolute after:inset-0"
            >
              {name}
            </Link>
            <ChevronRight aria-hidden className="size-6 text-quiet rtl:-scale-x-100" />
          </li>
        ))}
      </ul>
    </Column>
  )
}
