import { useTranslations } from 'next-intl'
import { at } from '#app/(public)/request/_steps/step-fields.ts'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { relationships } from '#machines/case/vocabulary.ts'

type Props = { form: TypedForm; place: number }

/** One person whom somebody saw in a conflict. */
export function PersonFields({ form, place }: Props) {
  const t = useTranslations('refer.people')
  const words = useTranslations('refer.relationships')
  const field = (name: 'name' | 'group' | 'relationship') => {
    const path = `people.${place}.${name}`
    return { ...at(form, path), defaultValue: form.value(`payload.${path}`) ?? '' }
  }
  return (
    <fieldset className="min-w-0 rounded-card border-[1.5px] border-line p-4 sm:p-5">
      <legend className="float-start mb-4 w-full text-lg">
        {t('person', { number: place + 1 })}
      </legend>
      <div className="clear-both grid gap-5 sm:grid-cols-2 sm:items-end">
        <TextField {...field('name')} label={t('name')} autoComplete="off" />
        <SelectField
          {...field('relationship')}
          label={t('relationship')}
          options={relationships.map((value) => ({ value, label: words(value) }))}
        />
        <TextField {...field('group')} label={t('group')} optional autoComplete="off" />
      </div>
    </fieldset>
  )
}
