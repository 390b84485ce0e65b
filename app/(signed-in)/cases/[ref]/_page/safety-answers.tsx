import { useTranslations } from 'next-intl'
import { Tag } from '#app/ui/tag.tsx'
import type { SafetyAnswersView } from '#lib/cases/view/intake-types.ts'
import { safetyQuestions, urgentQuestions } from '#machines/case/vocabulary.ts'

type Answers = SafetyAnswersView['answers']

/** The questions that a person should look at: whatever is not a plain no. */
export const flagged = (answers: Answers) =>
  safetyQuestions.filter((code) => answers[code] !== undefined && answers[code] !== 'no')

/** Questions and answers; with `only`, some of them. */
export function SafetyAnswers({
  answers,
  only = safetyQuestions,
}: {
  answers: Answers
  only?: readonly (typeof safetyQuestions)[number][]
}) {
  const words = useTranslations('vocabulary')
  const urgent: readonly string[] = urgentQuestions
  return (
    <dl className="flex flex-col gap-3 empty:hidden">
      {only.map((code) => {
        const answer = answers[code]
        if (!answer) return null
        const tone =
          answer === 'no' ? 'quiet' : answer === 'yes' && urgent.includes(code) ? 'care' : 'warn'
        return (
          <div key={code} className="flex flex-wrap items-start justify-between gap-x-4 gap-y-1">
            <dt className="min-w-0 flex-1 basis-64 leading-snug">
              {words(`safetyQuestions.${code}`)}
            </dt>
            <dd>
              <Tag tone={tone}>{words(`safetyAnswers.${answer}`)}</Tag>
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
