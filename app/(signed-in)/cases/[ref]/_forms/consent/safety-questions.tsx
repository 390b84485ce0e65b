import { useTranslations } from 'next-intl'
import { PillChoice } from '#app/ui/pill-choice.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import { limits } from '#machines/case/events/fields.ts'
import { safetyAnswers, safetyQuestions } from '#machines/case/vocabulary.ts'
import type { EventFieldsProps } from '../event-fields.ts'

/** The ten questions about safety, the same for everybody, with the answers from before where there are any. */
export function SafetyQuestions({ view, typed }: EventFieldsProps) {
  const t = useTranslations('consentText.safety')
  const words = useTranslations('vocabulary')
  const before = view.screening?.findLast((row) => row.you)?.answers
  const options = safetyAnswers.map((value) => ({ value, label: words(`safetyAnswers.${value}`) }))
  return (
    <section
      id="safety"
      tabIndex={-1}
      aria-invalid={typed.error('safety') ? true : undefined}
      aria-describedby={typed.error('safety') ? 'safety-error' : undefined}
      className="flex flex-col gap-6"
    >
      <div className="flex flex-col gap-2">
        <h2 className="text-2xl">{t('title')}</h2>
        <p className="text-quiet">{t(before ? 'before' : 'hint')}</p>
        <WhoCanRead>{t('readers')}</WhoCanRead>
      </div>
      <ol className="flex flex-col gap-7">
        {safetyQuestions.map((code) => {
          const name = `payload.safety.${code}`
          return (
            <li key={code}>
              <PillChoice
                label={words(`safetyQuestions.${code}`)}
                name={name}
                id={`safety-${code}`}
                error={typed.error(`safety.${code}`)}
                chosen={typed.value(name) ?? before?.[code]}
                options={options}
              />
            </li>
          )
        })}
      </ol>
      <SelectField
        label={words('worry.question')}
        name="payload.safety.worry:number"
        id="safety-worry"
        hint={t('worryHint')}
        optional
        error={typed.error('safety.worry')}
        defaultValue={typed.value('payload.safety.worry:number') ?? before?.worry ?? ''}
        options={Array.from({ length: limits.worry.max + 1 }, (_, n) => ({
          value: String(n),
          label: String(n),
        }))}
        className="max-w-40"
      />
    </section>
  )
}
