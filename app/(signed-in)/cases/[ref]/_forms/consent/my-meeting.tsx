import { useTranslations } from 'next-intl'
import { CheckboxCards } from '#app/ui/checkbox-cards.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import { accommodations, meetFormats } from '#machines/case/vocabulary.ts'
import type { EventFieldsProps } from '../event-fields.ts'

/** What somebody needs to take part well. All of it may be left out. */
export function MyMeeting({ typed }: Pick<EventFieldsProps, 'typed'>) {
  const t = useTranslations('consentText.meeting')
  const words = useTranslations('vocabulary')
  const text = (
    name: 'times' | 'unwantedMediators',
    label: string,
    readers: string,
    hint?: string,
  ) => (
    <TextAreaField
      label={label}
      name={`payload.${name}`}
      id={name}
      hint={hint}
      whoCanRead={readers}
      optional
      rows={3}
      limit={limits.note}
      error={typed.error(name)}
      defaultValue={typed.value(`payload.${name}`)}
    />
  )
  return (
    <section className="flex flex-col gap-6">
      <h2 className="text-2xl">{t('title')}</h2>
      <RadioCards
        label={t('format')}
        name="payload.meetFormat"
        id="meetFormat"
        optional
        error={typed.error('meetFormat')}
        defaultValue={typed.value('payload.meetFormat') ?? ''}
        options={meetFormats.map((value) => ({ value, label: words(`meetFormats.${value}`) }))}
      />
      <CheckboxCards
        label={t('needs')}
        name="payload.needs:list"
        id="needs"
        optional
        columns={2}
        whoCanRead={t('readers')}
        error={typed.error('needs')}
        defaultValues={typed.values('payload.needs:list')}
        options={accommodations.map((value) => ({
          value,
          label: words(`accommodations.${value}`),
        }))}
      />
      {text('times', t('times'), t('readers'), t('timesHint'))}
      {text('unwantedMediators', t('unwanted'), t('unwantedReaders'))}
    </section>
  )
}
