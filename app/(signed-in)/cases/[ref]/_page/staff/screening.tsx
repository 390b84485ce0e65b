import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import type { SafetyAnswersView } from '#lib/cases/view/intake-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { flagged, SafetyAnswers } from '../safety-answers.tsx'

/** Everybody's answers about safety: first what needs a look. */
export function Screening({ view }: { view: CaseView }) {
  const t = useTranslations('case.staff')
  if (!view.screening || !view.file) return null
  return (
    <Card title={t('screening')}>
      {view.screening.length === 0 && <p className="text-quiet">{t('noScreening')}</p>}
      {view.screening.map((row) => (
        <OnePerson key={row.id} row={row} zone={view.programme.zone} />
      ))}
      {view.screening.length > 0 && <WhoCanRead>{t('privateWords')}</WhoCanRead>}
    </Card>
  )
}

function OnePerson({ row, zone }: { row: SafetyAnswersView; zone: string }) {
  const t = useTranslations('case.staff')
  const closed = useTranslations('case.reading')('closed')
  const { by, answers, sealed, at } = row
  const look = flagged(answers)
  return (
    <article className="flex flex-col gap-3">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-base">{by.name ?? '…'}</h3>
        {!sealed && (
          <Tag tone={look.length > 0 ? 'warn' : 'good'}>{t('flags', { count: look.length })}</Tag>
        )}
        {answers.worry !== undefined && <Tag>{t('worry', { worry: answers.worry })}</Tag>}
        <span className="text-[0.9375rem] text-quiet">
          <Time at={at} zone={zone} style="short" />
        </span>
      </div>
      {sealed ? <p className="text-quiet">{closed}</p> : <Answers answers={answers} look={look} />}
    </article>
  )
}

type Answers = SafetyAnswersView['answers']

function Answers({ answers, look }: { answers: Answers; look: ReturnType<typeof flagged> }) {
  const t = useTranslations('case.staff')
  return (
    <>
      <SafetyAnswers answers={answers} only={look} />
      <details>
        <summary className="w-fit font-semibold text-accent">{t('allAnswers')}</summary>
        <div className="mt-3">
          <SafetyAnswers answers={answers} />
        </div>
      </details>
    </>
  )
}
