import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { Card } from '#app/ui/card.tsx'
import { Time } from '#app/ui/time.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import type { StatementView } from '#lib/cases/view/intake-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { AnswerList } from './answer-list.tsx'
import { SafetyAnswers } from './safety-answers.tsx'

/** What one wrote oneself, and who can read it. */
export function MyWords({ view }: { view: CaseView }) {
  const t = useTranslations('case.words')
  const mine = view.statements?.filter((statement) => statement.you) ?? []
  const safety = view.screening?.findLast((row) => row.you)
  if (mine.length === 0 && !safety) return null
  return (
    <Card title={t('title')}>
      {mine.map((statement) => (
        <MyStatement key={statement.id} view={view} statement={statement} />
      ))}
      {safety && (
        <Fold title={t('safety')}>
          <SafetyAnswers answers={safety.answers} />
          <WhoCanRead>{t('readers')}</WhoCanRead>
        </Fold>
      )}
    </Card>
  )
}

function MyStatement({ view, statement }: { view: CaseView; statement: StatementView }) {
  const t = useTranslations('case.words')
  const { referral, text, answers, shared, at } = statement
  const told = Object.keys(answers).some((key) => key !== 'understood')
  return (
    <section className="flex flex-col gap-2">
      <h3 className="text-base">{t(referral ? 'referral' : 'mine')}</h3>
      {text ? (
        <p className="whitespace-pre-line">{text}</p>
      ) : (
        <p className="text-quiet">{t(text === null ? 'expired' : 'empty')}</p>
      )}
      <p className="text-[0.9375rem] text-quiet">
        {t('at')} <Time at={at} zone={view.programme.zone} style="date" />
      </p>
      <WhoCanRead>{t(shared ? 'readersShared' : 'readers')}</WhoCanRead>
      {told && (
        <Fold title={t('answers')}>
          <AnswerList answers={answers} />
        </Fold>
      )}
    </section>
  )
}

function Fold({ title, children }: { title: string; children: ReactNode }) {
  return (
    <details>
      <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
        {title}
      </summary>
      <div className="mt-2 flex flex-col gap-4 border-s-2 border-line ps-4">{children}</div>
    </details>
  )
}
