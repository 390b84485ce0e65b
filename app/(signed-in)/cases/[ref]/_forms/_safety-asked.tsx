import { useTranslations } from 'next-intl'
import { SelectField } from '#app/ui/select-field.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { limits } from '#machines/case/events/fields.ts'
import { safetyAnswers, safetyQuestions, urgentQuestions } from '#machines/case/vocabulary.ts'
import { one } from './_bound.ts'

const { min, max } = limits.worry

/** The safety questions; only those that were talked about are answered. */
export function SafetyAsked({ typed }: { typed: TypedForm }) {
  const t = useTranslations('staffForms.recordConversation')
  const words = useTranslations('vocabulary')
  const readers = useTranslations('staffForms.readers')
  const urgent: readonly string[] = urgentQuestions
  const notAsked = { value: '', label: t('notAsked') }
  const worries = Array.from({ length: max - min + 1 }, (_, n) => String(n + min))
  return (
    <details
      className="rounded-card border border-line bg-raised px-5 py-3"
      open={safetyQuestions.some((code) => typed.value(`payload.answers.${code}`))}
    >
      <summary className="min-h-8 py-1 text-lg font-semibold">{t('safety')}</summary>
      <div className="flex flex-col gap-5 py-3">
        <p className="text-quiet">{t('safetyHelp')}</p>
        <WhoCanRead>{readers('staff')}</WhoCanRead>
        {safetyQuestions.map((code) => (
          <SelectField
            key={code}
            {...one(typed, `answers.${code}`)}
            label={words(`safetyQuestions.${code}`)}
            hint={urgent.includes(code) ? t('urgentIfYes') : undefined}
            filled
            className="sm:max-w-72"
            options={[
              notAsked,
              ...safetyAnswers.map((value) => ({ value, label: words(`safetyAnswers.${value}`) })),
            ]}
          />
        ))}
        <SelectField
          {...one(typed, 'answers.worry', ':number')}
          label={words('worry.question')}
          hint={t('worry')}
          filled
          className="sm:max-w-72"
          options={[notAsked, ...worries.map((value) => ({ value, label: value }))]}
        />
      </div>
    </details>
  )
}
