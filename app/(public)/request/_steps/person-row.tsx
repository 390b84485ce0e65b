import { useTranslations } from 'next-intl'
import { Button } from '#app/ui/button.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { relationships } from '#machines/case/vocabulary.ts'
import { at } from './step-fields.ts'

type Props = { form: TypedForm; place: number; of: number }

/** One person: name, where they belong, and what they are to whoever asks. */
export function PersonRow({ form, place, of }: Props) {
  const t = useTranslations('request.people')
  const words = useTranslations('vocabulary.relationships')
  const name = at(form, `otherPeople.${place}.name`)
  const group = at(form, `otherPeople.${place}.group`)
  const relationship = at(form, `otherPeople.${place}.relationship`)
  return (
    <fieldset className="card flex min-w-0 flex-col gap-5 p-5 sm:p-6">
      <legend className={of > 1 ? 'float-start mb-5 w-full text-xl' : 'sr-only'}>
        {t('person', { number: place + 1 })}
      </legend>
      <TextField
        {...name}
        label={t('name')}
        hint={t('nameHint')}
        autoComplete="off"
        defaultValue={form.value(name.name)}
      />
      <SelectField
        {...relationship}
        label={t('relationship')}
        options={relationships.map((value) => ({ value, label: words(value) }))}
        defaultValue={form.value(relationship.name) ?? ''}
      />
      <TextField
        {...group}
        label={t('group')}
        hint={t('groupHint')}
        autoComplete="off"
        optional
        defaultValue={form.value(group.name)}
      />
      {of > 1 && (
        <Button look="plain" name="go" value={`remove-${place}`} className="self-start">
          {t('remove', { number: place + 1 })}
        </Button>
      )}
    </fieldset>
  )
}
