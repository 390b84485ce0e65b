import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'

/** How a closed case ended; why, only for staff and where the history tells it. */
export function Closed({ view, words }: { view: CaseView; words: string | null }) {
  const t = useTranslations('case.closed')
  const reasons = useTranslations('vocabulary.closeReasons')
  const targets = useTranslations('vocabulary.redirectTargets')
  const { closedAt, file, programme } = view
  if (!closedAt) return null
  const mine = view.handOvers.find(({ you }) => you)
  const offered = mine ? t('other', { to: targets(mine.to) }) : null
  const how = file?.closeReason ? reasons(file.closeReason) : (words ?? offered)
  return (
    <Notice tone="info" title={how ? t('title') : undefined}>
      {how && <p>{how}</p>}
      <p className="text-quiet">
        {t('on')} <Time at={closedAt} zone={programme.zone} style="date" />
      </p>
    </Notice>
  )
}
