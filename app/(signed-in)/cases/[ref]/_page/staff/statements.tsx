import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import type { StatementView } from '#lib/cases/view/intake-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { AnswerList } from '../answer-list.tsx'

/** What each person wrote; for a mediator, what was shared with them. */
export function Statements({ view }: { view: CaseView }) {
  const t = useTranslations('case.staff')
  const others = view.statements?.filter((statement) => !statement.you)
  if (!others || (others.length === 0 && !view.file)) return null
  return (
    <Card title={t('statements')}>
      {others.length === 0 && <p className="text-quiet">{t('noStatements')}</p>}
      {others.map((statement) => (
        <Statement key={statement.id} statement={statement} zone={view.programme.zone} />
      ))}
      {view.file && others.length > 0 && (
        <WhoCanRead>
          {t(others.some(({ shared }) => shared) ? 'sharedWords' : 'privateWords')}
        </WhoCanRead>
      )}
    </Card>
  )
}

function Statement({ statement, zone }: { statement: StatementView; zone: string }) {
  const t = useTranslations('case')
  const { by, referral, shared, sealed, text, answers, at } = statement
  return (
    <article className="flex flex-col gap-3 not-first-of-type:border-t not-first-of-type:border-line not-first-of-type:pt-4">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-base">{by.name ?? '…'}</h3>
        <Tag tone={shared ? 'calm' : 'quiet'}>
          {t(referral ? 'staff.referral' : shared ? 'staff.shared' : 'staff.notShared')}
        </Tag>
        <span className="text-[0.9375rem] text-quiet">
          <Time at={at} zone={zone} style="short" />
        </span>
      </div>
      {sealed && <p className="text-quiet">{t('reading.closed')}</p>}
      {text ? (
        <p className="max-w-read whitespace-pre-line">{text}</p>
      ) : (
        text === null && !sealed && <p className="text-quiet">{t('words.expired')}</p>
      )}
      <AnswerList answers={answers} />
    </article>
  )
}
