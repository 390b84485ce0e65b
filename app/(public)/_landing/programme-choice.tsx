import { ChevronRight } from 'lucide-react'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Column } from '#app/ui/column.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { EmptyBoard } from '#app/ui/illustrations/empty-board.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { settingKey } from './setting-key.ts'

type Programme = { slug: string; name: string; setting: string }

/** Several programmes: first choose where. */
export function ProgrammeChoice({ programmes }: { programmes: Programme[] }) {
  const t = useTranslations('landing')
  if (programmes.length === 0) {
    return (
      <EmptyState level={1} picture={<EmptyBoard />} title={t('list.none')}>
        <p>{t('list.noneBody')}</p>
      </EmptyState>
    )
  }
  return (
    <Column>
      <PageHeader title={t('list.heading')} lead={t('list.lead')} />
      <ul className="flex flex-col gap-4">
        {programmes.map((programme) => (
          <li
            key={programme.slug}
            className="card relative flex items-center gap-4 p-5 hover:border-accent"
          >
            <div className="flex min-w-0 flex-1 flex-col">
              <Link
                href={`/p/${programme.slug}`}
                prefetch={false}
                className="link text-xl font-bold after:absolute after:inset-0"
              >
                {programme.name}
              </Link>
              <span className="text-quiet">{t(`settings.${settingKey(programme.setting)}`)}</span>
            </div>
            <ChevronRight aria-hidden className="size-6 text-quiet rtl:-scale-x-100" />
          </li>
        ))}
      </ul>
    </Column>
  )
}
