import { useTranslations } from 'next-intl'
import { at } from '#app/(public)/request/_steps/step-fields.ts'
import { PillChoice } from '#app/ui/pill-choice.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { answersKnown, referralPressures } from '#machines/case/vocabulary.ts'

/** What went before: since when, who knows of it, and how free the people are. */
export function BeforeFields({ form }: { form: TypedForm }) {
  const t = useTranslations('refer.before')
  const words = useTranslations('vocabulary')
  const since = at(form, 'since')
  const told = at(form, 'toldPeople', 'boolean')
  const process = at(form, 'openProcess')
  const pressure = at(form, 'pressure')
  return (
    <>
      <TextField
        {...since}
        label={t('since')}
        hint={t('sinceHint')}
        optional
        width="half"
        autoComplete="off"
        defaultValue={form.value(since.name)}
      />
      <PillChoice
        {...told}
        label={t('told')}
        options={[
          { value: 'true', label: t('yes') },
          { value: 'false', label: t('no') },
        ]}
        chosen={form.value(told.name)}
      />
      <PillChoice
        {...process}
        label={t('process')}
        options={answersKnown.map((value) => ({ value, label: words(`answersKnown.${value}`) }))}
        chosen={form.value(process.name)}
      />
      <RadioCards
        {...pressure}
        label={t('pressure')}
        hint={t('pressureHint')}
        options={referralPressures.map((value) => ({
          value,
          label: words(`referralPressures.${value}`),
        }))}
        defaultValue={form.value(pressure.name) ?? ''}
      />
    </>
  )
}
