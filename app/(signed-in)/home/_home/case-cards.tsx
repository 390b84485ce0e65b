import { useTranslations } from 'next-intl'
import type { CaseLine } from '#lib/cases/case-line.ts'
import { CaseCard } from './case-card.tsx'

/** My open cases, each with what I am in it and how far it is. */
export function CaseCards({ cases, zone }: { cases: CaseLine[]; zone: string }) {
  const t = useTranslations('home')
  if (cases.length === 0) return null
  return (
    <section aria-labelledby="cases" className="flex flex-col gap-4">
      <h2 id="cases" className="text-2xl">
        {t('cases')}
      </h2>
      <ul className="flex flex-col gap-3">
        {cases.map((line) => (
          <CaseCard key={line.ref} line={line} zone={zone} />
        ))}
      </ul>
    </section>
  )
}
