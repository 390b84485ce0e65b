import { useTranslations } from 'next-intl'
import type { CheckInAnswers as Answers } from '#lib/cases/view/agreement-types.ts'
import type { CaseView } from '#lib/cases/view/types.ts'
import { type Fact, FactsList } from './facts-list.tsx'

type Props = { view: CaseView; answers: Answers }

/** The answers to one check-in, in words. */
export function CheckInAnswers({ view, answers }: Props) {
  const t = useTranslations('case.checkIns')
  const yesNo = useTranslations('case.answers')
  const words = useTranslations('vocabulary')
  const { how, safe, wish, anythingNew, learned, fair, useAgain } = answers
  const said = (id: 'fair' | 'again', value: boolean | undefined): Fact | null =>
    value === undefined ? null : { id, label: t(id), value: yesNo(value ? 'yes' : 'no') }
  return (
    <div className="flex flex-col gap-3">
      <FactsList
        facts={[
          how !== undefined && {
            id: 'how',
            label: t('how'),
            value: words(`how.${how}` as 'how.3'),
          },
          safe && { id: 'safe', label: t('safe'), value: words(`feelsSafe.${safe}`) },
          wish && { id: 'wish', label: t('wish'), value: words(`checkInWishes.${wish}`) },
          anythingNew !== undefined && { id: 'new', label: t('new'), value: anythingNew },
          said('fair', fair),
          said('again', useAgain),
          learned !== undefined && { id: 'learned', label: t('learned'), value: learned },
        ]}
      />
      <Kept view={view} answers={answers} />
    </div>
  )
}

/** Promise by promise, as this person sees it. */
function Kept({ view, answers }: Props) {
  const words = useTranslations('vocabulary.commitmentStatuses')
  const all = [view.agreement, view.inForce].flatMap((text) => text?.commitments ?? [])
  const lines = (answers.commitments ?? []).flatMap(({ commitment, status }) => {
    const known = all.find((one) => one.id === commitment)
    return known ? [{ id: commitment, action: known.action, status }] : []
  })
  if (lines.length === 0) return null
  return (
    <ul className="flex flex-col gap-1 text-[0.9375rem]">
      {lines.map(({ id, action, status }) => (
        <li key={id}>
          {action} <strong className="whitespace-nowrap">{words(status)}</strong>
        </li>
      ))}
    </ul>
  )
}
