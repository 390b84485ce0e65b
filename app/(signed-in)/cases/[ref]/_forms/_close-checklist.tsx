import { Check, Circle } from 'lucide-react'
import { useTranslations } from 'next-intl'
import type { CaseView } from '#lib/cases/view/types.ts'

/** What should be in before a case is closed, and what is not. */
export function CloseChecklist({ view }: { view: CaseView }) {
  const t = useTranslations('staffForms.close')
  const checkIns = view.checkIns?.open ?? 0
  const debriefs = view.debriefsMissing ?? 0
  const calls = view.alerts.filter((alert) => alert.doneAt === null).length
  const lines = [
    { name: 'checkIns', open: checkIns },
    { name: 'debriefs', open: debriefs },
    { name: 'calls', open: calls },
  ] as const
  return (
    <section aria-labelledby="checklist" className="flex flex-col gap-3">
      <h2 id="checklist" className="text-lg">
        {t('checklist')}
      </h2>
      <ul className="card divide-y divide-line">
        {lines.map(({ name, open }) => (
          <li key={name} className="flex items-center gap-3 px-5 py-3">
            {open === 0 ? (
              <Check aria-hidden className="size-5 shrink-0 text-good" />
            ) : (
              <Circle aria-hidden className="size-5 shrink-0 text-warn" />
            )}
            {t(`lines.${name}`, { count: open })}
          </li>
        ))}
      </ul>
    </section>
  )
}
