import { getTranslations } from 'next-intl/server'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { contactTimings } from '#machines/case/vocabulary.ts'
import { at, type StepProps } from './step-fields.ts'

/** Nobody talks to the other person without a yes. */
export async function Permission({ form }: StepProps) {
  const t = await getTranslations('request.permission')
  const words = await getTranslations('vocabulary.contactTimings')
  const field = at(form, 'mayContactOther')
  return (
    <RadioCards
      {...field}
      label={t('title')}
      question
      hint={t('lead')}
      options={contactTimings.map((value) => ({
        value,
        label: words(value),
        hint: t(`hints.${value}`),
      }))}
      defaultValue={form.value(field.name) ?? ''}
    />
  )
}
