import { getTranslations } from 'next-intl/server'
import { PageHeader } from '#app/ui/page-header.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { contactChannels } from '#machines/case/vocabulary.ts'
import { at, type StepProps } from './step-fields.ts'

/** A safe way to reach whoever asks. */
export async function Contact({ form }: StepProps) {
  const t = await getTranslations('request.contact')
  const words = await getTranslations('vocabulary.contactChannels')
  const channel = at(form, 'contact.channel')
  const note = at(form, 'contact.note')
  return (
    <>
      <PageHeader title={t('title')} lead={t('lead')} />
      <div className="flex flex-col gap-10">
        <RadioCards
          {...channel}
          label={t('channel')}
          options={contactChannels.map((value) => ({ value, label: words(value) }))}
          defaultValue={form.value(channel.name) ?? ''}
        />
        <TextField
          {...note}
          label={t('note')}
          hint={t('noteHint')}
          whoCanRead={t('readers')}
          autoComplete="off"
          defaultValue={form.value(note.name)}
        />
      </div>
    </>
  )
}
