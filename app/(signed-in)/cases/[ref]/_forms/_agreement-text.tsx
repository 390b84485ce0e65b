import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import type { AgreementView } from '#lib/cases/view/agreement-types.ts'

/** The agreement as it is to be judged, in the words of those who wrote it. */
export function AgreementText({ agreement }: { agreement: AgreementView }) {
  const t = useTranslations('staffForms.approvePolicy')
  const { commitments, whatWeTellOthers, ifItHappensAgain, version } = agreement
  const more = (label: string, text: string | null) =>
    text && (
      <p className="whitespace-pre-line">
        <strong>{label}</strong> {text}
      </p>
    )
  return (
    <Card title={t('text', { version })}>
      <ol className="flex list-decimal flex-col gap-4 ps-6">
        {commitments.map(({ id, owner, action, when, where, how, ifProblem }) => (
          <li key={id} className="ps-1">
            <p>
              <strong>
                {owner === 'everyone' ? t('everyone') : (owner?.name ?? t('nobody'))}:
              </strong>{' '}
              {action}
            </p>
            <p className="text-quiet">{[when, where, how].filter(Boolean).join(' · ')}</p>
            {more(t('ifProblem'), ifProblem)}
          </li>
        ))}
      </ol>
      {more(t('others'), whatWeTellOthers)}
      {more(t('again'), ifItHappensAgain)}
    </Card>
  )
}
