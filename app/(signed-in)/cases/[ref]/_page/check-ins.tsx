import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag, type TagTone } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import type { CheckInView } from '#lib/cases/view/agreement-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { CheckInAnswers } from './check-in-answers.tsx'

/** How it is going: one's own answers; for staff everybody's; for a mediator only how many are in. */
export function CheckIns({ view }: { view: CaseView }) {
  const t = useTranslations('case.checkIns')
  const { checkIns, stage, file } = view
  if (!checkIns || (checkIns.rows.length === 0 && stage !== 'followUp')) return null
  const mediator = view.relations.includes('mediator') && !file
  return (
    <Card title={t('title')}>
      {(mediator || file) && <p className="text-quiet">{t('waiting', { count: checkIns.open })}</p>}
      {checkIns.rows.length === 0 && !mediator && !file && (
        <p className="text-quiet">{t('none')}</p>
      )}
      <ul className="divide-y divide-line empty:hidden">
        {checkIns.rows.map((row) => (
          <CheckIn key={row.id} row={row} view={view} />
        ))}
      </ul>
      {checkIns.rows.some((row) => row.you) && <WhoCanRead>{t('readers')}</WhoCanRead>}
    </Card>
  )
}

function CheckIn({ row, view }: { row: CheckInView; view: CaseView }) {
  const t = useTranslations('case.checkIns')
  const closed = useTranslations('case.reading')('closed')
  const { round, of, due, status, dueAt, at, answers } = row
  const tone: TagTone = status === 'done' ? 'good' : due ? 'accent' : 'quiet'
  return (
    <li className="flex flex-col gap-2 py-3">
      <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1">
        <span>
          <span className="font-semibold">{t('round', { round })}</span>
          {view.file && <span className="text-quiet"> · {of.name}</span>}
        </span>
        <Tag tone={tone}>
          {status !== 'open' ? (
            t(status)
          ) : due ? (
            t('due')
          ) : (
            <>
              {t('open')} <Time at={dueAt} zone={view.programme.zone} style="date" />
            </>
          )}
        </Tag>
      </div>
      {at && (
        <p className="text-[0.9375rem] text-quiet">
          <Time at={at} zone={view.programme.zone} style="short" />
        </p>
      )}
      {row.sealed && <p className="text-[0.9375rem] text-quiet">{closed}</p>}
      {answers && view.file && <CheckInAnswers view={view} answers={answers} />}
      {answers && !view.file && (
        <details>
          <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
            {t('answers')}
          </summary>
          <CheckInAnswers view={view} answers={answers} />
        </details>
      )}
    </li>
  )
}
