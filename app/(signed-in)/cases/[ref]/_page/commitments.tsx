import { useTranslations } from 'next-intl'
import { Time } from '#app/ui/time.tsx'
import type { CommitmentView } from '#lib/cases/view/agreement-types.ts'
import { FactsList } from './facts-list.tsx'

/** Each promise with who does what, and when. */
export function Commitments(props: { commitments: CommitmentView[]; zone: string }) {
  const { commitments, zone } = props
  return (
    <ol className="flex flex-col gap-4">
      {commitments.map((one) => (
        <li key={one.id} className="rounded-field bg-sunk px-4 py-3.5">
          <Commitment commitment={one} zone={zone} />
        </li>
      ))}
    </ol>
  )
}

function Commitment({ commitment, zone }: { commitment: CommitmentView; zone: string }) {
  const t = useTranslations('case.agreement')
  const { action, when, due, where, how, ifProblem } = commitment
  return (
    <div className="flex flex-col gap-2">
      <p className="text-[0.9375rem] font-semibold text-accent">
        <Owner commitment={commitment} />
      </p>
      <p className="text-lg leading-snug whitespace-pre-line">{action}</p>
      <FactsList
        facts={[
          (when !== null || due !== null) && {
            id: 'when',
            label: t('when'),
            value: (
              <>
                {when}
                {when && due && ', '}
                {due && (
                  <>
                    {t('due')} <Time at={due} zone={zone} style="date" />
                  </>
                )}
              </>
            ),
          },
          where !== null && { id: 'where', label: t('where'), value: where },
          how !== null && { id: 'how', label: t('how'), value: how },
          ifProblem !== null && { id: 'problem', label: t('ifProblem'), value: ifProblem },
        ]}
      />
    </div>
  )
}

function Owner({ commitment: { owner, you } }: { commitment: CommitmentView }) {
  const t = useTranslations('case.agreement')
  if (owner === null) return t('nobody')
  if (owner === 'everyone') return t('everyone')
  const name = owner.name ?? '…'
  return you ? t('you', { name }) : name
}
