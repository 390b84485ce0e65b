import { useTranslations } from 'next-intl'
import { PillChoice } from '#app/ui/pill-choice.tsx'
import type { CommitmentView } from '#lib/cases/view/agreement-types.ts'
import { isParty } from '#lib/cases/view/is-party.ts'
import type { EventFieldsProps } from '../event-fields.ts'

const statuses = ['kept', 'partly', 'not-kept', 'no-longer-needed', 'unknown'] as const

/** What was agreed, line by line: is it kept? Only of an agreement in force. */
export function CheckInCommitments({ view, typed }: EventFieldsProps) {
  const t = useTranslations('checkIn')
  const mine = isParty(view)
  const agreement = view.inForce ?? view.agreement
  if (agreement?.status !== 'signed' || agreement.commitments.length === 0) return null
  return (
    <section className="flex flex-col gap-4">
      <h2 className="text-xl">{t(mine ? 'commitments' : 'commitmentsStaff')}</h2>
      {agreement.commitments.map((commitment, place) => {
        const path = `commitments.${place}`
        const name = `payload.${path}.status`
        return (
          <div key={commitment.id} className="card flex flex-col gap-3 p-5">
            <input type="hidden" name={`payload.${path}.commitment`} value={commitment.id} />
            <PillChoice
              id={`commitments-${place}-status`}
              name={name}
              label={
                <>
                  <Owner commitment={commitment} /> {commitment.action}
                </>
              }
              error={typed.error(`${path}.status`)}
              chosen={typed.value(name)}
              options={statuses.map((value) => ({
                value,
                label: t(value === 'unknown' && !mine ? 'unknownStaff' : `status.${value}`),
              }))}
            />
          </div>
        )
      })}
    </section>
  )
}

function Owner({ commitment: { owner, you } }: { commitment: CommitmentView }) {
  const t = useTranslations('checkIn.owner')
  if (owner === 'everyone') return <span className="text-quiet">{t('everyone')}</span>
  const words = you ? t('you') : t('other', { name: owner?.name ?? '…' })
  return <span className="text-quiet">{words}</span>
}
