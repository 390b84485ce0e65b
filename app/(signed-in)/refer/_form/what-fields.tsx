import { useTranslations } from 'next-intl'
import { at } from '#app/(public)/request/_steps/step-fields.ts'
import { ChipBoxes } from '#app/ui/chip-boxes.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { placesIn, topicsIn } from '#lib/shared/setting-lists.ts'
import { limits } from '#machines/case/events/fields.ts'

/** What was seen, in neutral words; what kind of thing it is and where. */
export function WhatFields({ form, setting }: { form: TypedForm; setting: string }) {
  const t = useTranslations('refer.what')
  const words = useTranslations('vocabulary')
  const reason = at(form, 'reason')
  const topics = at(form, 'topics', 'list')
  const place = at(form, 'place')
  return (
    <>
      <TextAreaField
        {...reason}
        label={t('reason')}
        hint={
          <>
            <p>{t('reasonHint')}</p>
            <p>{t('example')}</p>
          </>
        }
        whoCanRead={t('readers')}
        rows={5}
        limit={limits.note}
        defaultValue={form.value(reason.name)}
      />
      <ChipBoxes
        {...topics}
        label={t('topics')}
        optional
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
    </>
  )
}
