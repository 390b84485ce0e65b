import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { Time } from '#app/ui/time.tsx'
import type { TimelineEntry } from '#lib/cases/timeline.ts'
import type { CaseView, Hold } from '#lib/cases/view/types.ts'
import { holdSince } from './hold-since.ts'

type Props = { view: CaseView; hold: Hold; history: TimelineEntry[] }

/** That the case rests, calmly; for staff also which holds and since when. */
export function HoldNotice({ view, hold, history }: Props) {
  const t = useTranslations('case.hold')
  const kind = hold === 'safety' ? 'safety' : 'pause'
  const { file, programme } = view
  const since = holdSince(history)
  return (
    <Notice
      tone={kind === 'safety' ? 'care' : 'info'}
      title={t(file ? 'staffTitle' : `${kind}.title`)}
    >
      {file ? (
        <p>
          {t('staff', { holds: file.holds.map((one) => t(`kinds.${one}`)).join(', ') })}
          {since && (
            <>
              {' '}
              {t('since')} <Time at={since} zone={programme.zone} style="short" />.
            </>
          )}
        </p>
      ) : (
        <p>{t(`${kind}.body`)}</p>
      )}
    </Notice>
  )
}
