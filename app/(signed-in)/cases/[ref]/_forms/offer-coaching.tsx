import { useTranslations } from 'next-intl'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { SingleCheckbox } from '#app/ui/single-checkbox.tsx'
import { bound, one } from './_bound.ts'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** A case of one: for whom, and that this person said yes. */
export function OfferCoachingFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.offerCoaching')
  return (
    <>
      <RadioCards
        {...one(typed, 'person')}
        label={t('person')}
        options={view.people.map(({ id, name, standing }) => ({
          value: id,
          label: name,
          hint: standing?.screened ? undefined : t('talkFirst'),
        }))}
      />
      <SingleCheckbox
        {...bound(typed, 'agreed', ':boolean')}
        value="true"
        label={t('agreed')}
        hint={t('agreedHint')}
      />
      <NoteField
        typed={typed}
        path="summary"
        label={t('summary')}
        hint={t('summaryHint')}
        readers="mediators"
        optional
      />
    </>
  )
}
