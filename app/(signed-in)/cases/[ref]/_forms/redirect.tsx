import { useTranslations } from 'next-intl'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { categories } from '#machines/case/categories.ts'
import { peerSupportKinds, redirectTargets } from '#machines/case/vocabulary.ts'
import { one } from './_bound.ts'
import { NoteField } from './_note-field.tsx'
import { peopleKnown } from './_people-here.ts'
import type { EventFieldsProps } from './event-fields.ts'

const peers: readonly string[] = peerSupportKinds
// What was found fit for mediation is not why it goes elsewhere.
const fit: readonly string[] = ['suitable', 'with-conditions']

/** Where the matter goes instead, for whom, and whether they said yes. */
export function RedirectFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.redirect')
  const words = useTranslations('vocabulary')
  const found = view.file?.category
  return (
    <>
      <RadioCards
        {...one(typed, 'to')}
        label={t('to')}
        hint={t('toHint')}
        columns={2}
        options={redirectTargets.map((value) => ({
          value,
          label: words(`redirectTargets.${value}`),
          hint: peers.includes(value) ? t('needsYes') : undefined,
        }))}
      />
      <SelectField
        {...one(typed, 'person')}
        label={t('person')}
        optional
        className="sm:max-w-80"
        options={peopleKnown(view)}
      />
      <SelectField
        {...one(typed, 'category', '', found && !fit.includes(found) ? found : undefined)}
        label={t('category')}
        className="sm:max-w-96"
        options={categories.map((value) => ({ value, label: words(`categories.${value}`) }))}
      />
      <RadioCards
        {...one(typed, 'agreed', ':boolean')}
        label={t('agreed')}
        hint={t('agreedHint')}
        options={[
          { value: 'true', label: t('agreedYes') },
          { value: 'false', label: t('agreedNo') },
        ]}
      />
      <NoteField
        typed={typed}
        path="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        readers="staff"
      />
    </>
  )
}
