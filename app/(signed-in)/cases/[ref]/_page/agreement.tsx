import type { Route } from 'next'
import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Tag, type TagTone } from '#app/ui/tag.tsx'
import { Time } from '#app/ui/time.tsx'
import type { AgreementView } from '#lib/cases/view/agreement-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { Commitments } from './commitments.tsx'
import { FactsList } from './facts-list.tsx'
import { Signatures } from './signatures.tsx'

const tones: Record<AgreementView['status'], TagTone> = {
  draft: 'calm',
  review: 'calm',
  signing: 'accent',
  signed: 'good',
  superseded: 'quiet',
  void: 'quiet',
}

/** What was agreed, to be read and kept, and who has signed. */
export function Agreement({ view }: { view: CaseView }) {
  const { agreement, inForce } = view
  if (!agreement) return null
  const other = inForce && inForce.id !== agreement.id ? inForce : null
  return (
    <>
      <OneVersion view={view} text={agreement} />
      {other && <InForce view={view} text={other} />}
    </>
  )
}

function OneVersion({ view, text }: { view: CaseView; text: AgreementView }) {
  const t = useTranslations('case.agreement')
  const { status, version } = text
  return (
    <Card
      title={t('title')}
      aside={
        <Tag tone={tones[status]}>
          {t('version', { version })} · {t(`status.${status}`)}
        </Tag>
      }
    >
      <Text view={view} text={text} />
      <Link
        href={`/cases/${view.ref}/agreement` as Route}
        prefetch={false}
        className="link inline-flex min-h-11 w-fit items-center font-semibold print:hidden"
      >
        {t(status === 'signed' ? 'openSigned' : 'open')}
      </Link>
    </Card>
  )
}

/** The older text that holds while a newer one is being written. */
function InForce({ view, text }: { view: CaseView; text: AgreementView }) {
  const t = useTranslations('case.agreement')
  return (
    <details className="card p-5 sm:p-6">
      <summary className="font-semibold text-accent">
        {t('inForce', { version: text.version })}
      </summary>
      <div className="mt-4 flex flex-col gap-4">
        <Text view={view} text={text} />
      </div>
    </details>
  )
}

function Text({ view, text }: { view: CaseView; text: AgreementView }) {
  const t = useTranslations('case.agreement')
  const { zone } = view.programme
  const { commitments, whatWeTellOthers, ifItHappensAgain, validUntil, status } = text
  return (
    <>
      {commitments.length === 0 ? (
        <p className="text-quiet">{t('empty')}</p>
      ) : (
        <Commitments commitments={commitments} zone={zone} />
      )}
      <FactsList
        facts={[
          whatWeTellOthers !== null && { id: 'tell', label: t('tell'), value: whatWeTellOthers },
          ifItHappensAgain !== null && { id: 'again', label: t('again'), value: ifItHappensAgain },
          validUntil !== null && {
            id: 'until',
            label: t('until'),
            value: <Time at={validUntil} zone={zone} style="date" />,
          },
        ]}
      />
      {status === 'review' && text.approvedByYou && <p className="text-quiet">{t('approved')}</p>}
      {status === 'review' && text.policyApproved && <p className="text-quiet">{t('policy')}</p>}
      {(status === 'signing' || text.signatures.length > 0) && (
        <Signatures view={view} text={text} />
      )}
    </>
  )
}
