import { getTranslations } from 'next-intl/server'
import { ChipBoxes } from '#app/ui/chip-boxes.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import { accommodations, meetFormats } from '#machines/case/vocabulary.ts'
import { at, type StepProps } from './step-fields.ts'

/** What would make a meeting possible: how, with what help, and when not. */
export async function Needs({ form }: StepProps) {
  const t = await getTranslations('request.needs')
  const words = await getTranslations('vocabulary')
  const format = at(form, 'meetFormat')
  const needs = at(form, 'needs', 'list')
  const times = at(form, 'times')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-10">
        <RadioCards
          {...format}
          label={t('format')}
          hint={t('formatHint')}
          options={meetFormats.map((value) => ({ value, label: words(`meetFormats.${value}`) }))}
          defaultValue={form.value(format.name) ?? ''}
        />
        <ChipBoxes
          {...needs}
          label={t('needs')}
          options={accommodations.map((value) => ({
            value,
            label: words(`accommodations.${value}`),
          }))}
          defaultValues={form.values(needs.name)}
        />
        <TextAreaField
          {...times}
          label={t('times')}
          hint={t('timesHint')}
          whoCanRead={t('readers')}
          optional
          rows={3}
          limit={limits.note}
          defaultValue={form.value(times.name)}
        />
      </div>
    </>
  )
}
