import { getTranslations } from 'next-intl/server'
import { CheckboxCards } from '#app/ui/checkbox-cards.tsx'
import { tried } from '#machines/case/vocabulary.ts'
import { at, type StepProps } from './step-fields.ts'

/** What was tried before. */
export async function Tried({ form }: StepProps) {
  const t = await getTranslations('request.tried')
  const words = await getTranslations('vocabulary.tried')
  const field = at(form, 'tried', 'list')
  return (
    <CheckboxCards
      {...field}
      label={t('title')}
      question
      hint={t('lead')}
      whoCanRead={t('readers')}
      options={tried.map((value) => ({ value, label: words(value) }))}
      defaultValues={form.values(field.name)}
    />
  )
}
