import { ChevronRight } from 'lucide-react'
import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { StageDots } from '#app/ui/stage-dots.tsx'
import { Time } from '#app/ui/time.tsx'
import type { CaseLine } from '#lib/cases/case-line.ts'
import { statusKey } from '#lib/shared/status-key.ts'
import { mainRelation } from './main-relation.ts'

type Props = { line: CaseLine; zone: string }

/** One case on one card: its plain status, what I am in it, with whom, and how far it is. */
export function CaseCard({ line, zone }: Props) {
  const t = useTranslations('home')
  const status = useTranslations('status')
  const relations = useTranslations('relations')
  return (
    <li className="card relative flex items-center gap-4 p-5 hover:border-accent">
      <div className="flex min-w-0 flex-1 flex-col gap-1.5">
        <Link
          href={`/cases/${line.ref}` as Route}
          prefetch={false}
          className="link text-lg leading-snug font-bold after:absolute after:inset-0"
        >
          {status(statusKey(line))}
          <span className="sr-only"> · {line.ref}</span>
        </Link>
        <p>
          {relations(mainRelation(line.relations))}
          {line.people.length > 0 && ` · ${t('with', { names: line.people.join(', ') })}`}
        </p>
        {line.stage && line.status !== 'requested' && (
          <StageDots stage={line.stage} held={line.hold !== null} />
        )}
        <p className="text-[0.9375rem] text-quiet">
          <span aria-hidden>{line.ref}</span>
          {/* When the other side asked is theirs. */}
          {line.relations.includes('requester') && (
            <>
              {' '}
              · {t('since')} <Time at={line.openedAt} zone={zone} style="date" />
            </>
          )}
        </p>
      </div>
      <ChevronRight aria-hidden className="size-6 shrink-0 text-quiet rtl:-scale-x-100" />
    </li>
  )
}
