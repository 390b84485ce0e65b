import { useTranslations } from 'next-intl'
import { at } from '#app/(public)/request/_steps/step-fields.ts'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { feedbackWishes, referrerRoles } from '#machines/case/vocabulary.ts'

/** Who tells it, whether they may be named, and what they would like to hear. */
export function YouFields({ form }: { form: TypedForm }) {
  const t = useTranslations('refer.you')
  const words = useTranslations('vocabulary')
  const role = at(form, 'role')
  const unnamed = at(form, 'stayUnnamed', 'boolean')
  const feedback = at(form, 'feedback')
  return (
    <>
      <SelectField
        {...role}
        label={t('role')}
        options={referrerRoles.map((value) => ({ value, label: words(`referrerRoles.${value}`) }))}
        defaultValue={form.value(role.name) ?? ''}
      />
      <RadioCards
        {...unnamed}
        label={t('named')}
        hint={t('namedHint')}
        options={[
          { value: 'false', label: t('mayName') },
          { value: 'true', label: t('stayUnnamed') },
        ]}
        defaultValue={form.value(unnamed.name) ?? ''}
      />
      <RadioCards
        {...feedback}
        label={t('feedback')}
        hint={t('feedbackHint')}
        options={feedbackWishes.map((value) => ({
          value,
          label: words(`feedbackWishes.${value}`),
        }))}
        defaultValue={form.value(feedback.name) ?? ''}
      />
    </>
  )
}
