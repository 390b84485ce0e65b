import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Time } from '#app/ui/time.tsx'
import type { AccessView } from '#lib/cases/view/access-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'

/** Who has read what one wrote: in which function, when, what, and why. Nobody is named. */
export function WhoHasRead({ view }: { view: CaseView }) {
  const t = useTranslations('case.reading.who')
  const { accessLog, file, statements } = view
  // Whoever wrote nothing here has nothing that could be read.
  const wrote = statements?.some(({ you }) => you)
  if (!accessLog || file || (accessLog.length === 0 && !wrote)) return null
  return (
    <Card title={t('title')}>
      {accessLog.length === 0 && <p className="text-quiet">{t('none')}</p>}
      <ul className="divide-y divide-line empty:hidden">
        {visits(accessLog).map((visit) => (
          <Visit key={`${visit.relation} ${visit.at}`} visit={visit} zone={view.programme.zone} />
        ))}
      </ul>
      <p className="text-[0.9375rem] text-quiet">{t('note')}</p>
    </Card>
  )
}

type Visit = AccessView & { fields: AccessView['field'][] }

/** What somebody read at one moment is one line. */
function visits(log: AccessView[]): Visit[] {
  const groups = Map.groupBy(log, ({ relation, at, reason }) => `${relation} ${at} ${reason}`)
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? [{ ...first, fields: [...new Set(group.map(({ field }) => field))] }] : []
  })
}

function Visit({ visit, zone }: { visit: Visit; zone: string }) {
  const t = useTranslations('case.reading.who')
  const reasons = useTranslations('vocabulary.openReasons')
  const { relation, at, reason, words, fields } = visit
  const role = t.has(`roles.${relation}` as never)
    ? t(`roles.${relation}` as 'roles.supervisor')
    : t('roles.other')
  return (
    <li className="flex flex-col gap-1 py-3">
      <p>
        <strong>{role}</strong>, <Time at={at} zone={zone} style="short" />
      </p>
      <p>{fields.map((field) => t(`fields.${field}` as 'fields.statement')).join(', ')}</p>
      {reason && (
        <p className="text-quiet">
          {t('why', { reason: reasons(reason) })}
          {words && ` “${words}”`}
        </p>
      )}
    </li>
  )
}
