import { getTranslations } from 'next-intl/server'
import { ChipBoxes } from '#app/ui/chip-boxes.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { placesIn, topicsIn } from '#lib/shared/setting-lists.ts'
import { at, type StepProps } from './step-fields.ts'

/** What kind of thing it is, where, and since when. */
export async function About({ form, setting }: StepProps) {
  const t = await getTranslations('request.about')
  const words = await getTranslations('vocabulary')
  const topics = at(form, 'topics', 'list')
  const place = at(form, 'place')
  const since = at(form, 'since')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-10">
        <ChipBoxes
          {...topics}
          label={t('topics')}
          hint={t('topicsHint')}
          whoCanRead={t('topicsReaders')}
          options={topicsIn(setting).map((value) => ({ value, label: words(`topics.${value}`) }))}
          defaultValues={form.values(topics.name)}
        />
        <SelectField
          {...place}
          label={t('place')}
          optional
          options={placesIn(setting).map((value) => ({ value, label: words(`places.${value}`) }))}
          defaultValue={form.value(place.name) ?? ''}
        />
        <TextField
          {...since}
          label={t('since')}
          hint={t('sinceHint')}
          whoCanRead={t('sinceReaders')}
          optional
          autoComplete="off"
          defaultValue={form.value(since.name)}
        />
      </div>
    </>
  )
}
