import { useTranslations } from 'next-intl'
import { CheckboxCards } from '#app/ui/checkbox-cards.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { powerIndicators } from '#machines/case/categories.ts'
import { accommodations, contactChannels } from '#machines/case/vocabulary.ts'
import { many, one } from './_bound.ts'
import { CategoryChoice } from './_category-choice.tsx'
import { LeaveOut } from './_leave-out.tsx'
import { NoteField } from './_note-field.tsx'
import { SafetyAsked } from './_safety-asked.tsx'
import type { EventFieldsProps } from './event-fields.ts'

type Props = EventFieldsProps & {
  /** with whom the talk was */
  person: { id: string; name: string }
  /** who of the request's list that is */
  named?: number | undefined
}

/** A separate talk with one person: what was found, and whether it speaks for a mediation. */
export function RecordConversationFields({ view, typed, person, named }: Props) {
  const t = useTranslations('staffForms.recordConversation')
  const words = useTranslations('vocabulary')
  return (
    <>
      <input type="hidden" name="payload.with" value={person.id} />
      {named !== undefined && <input type="hidden" name="payload.named:number" value={named} />}
      <SelectField
        {...one(typed, 'channel', '', 'in-person')}
        label={t('channel')}
        filled
        className="sm:max-w-80"
        options={contactChannels.map((value) => ({ value, label: t(`channels.${value}`) }))}
      />
      <SafetyAsked typed={typed} />
      <CheckboxCards
        {...many(typed, 'power')}
        label={t('power')}
        hint={t('powerHint')}
        optional
        columns={2}
        options={powerIndicators.map((value) => ({
          value,
          label: words(`powerIndicators.${value}`),
        }))}
      />
      <CheckboxCards
        {...many(typed, 'needs')}
        label={t('needs')}
        optional
        columns={2}
        options={accommodations.map((value) => ({
          value,
          label: words(`accommodations.${value}`),
        }))}
      />
      <NoteField
        typed={typed}
        path="notes"
        label={t('notes')}
        hint={t('notesHint')}
        readers="staff"
        optional
        rows={5}
      />
      <CategoryChoice typed={typed} />
      <RadioCards
        {...one(typed, 'suitable', ':boolean')}
        label={t('suitable', { name: person.name })}
        hint={t('suitableHint')}
        options={[
          { value: 'true', label: t('suitableYes') },
          { value: 'false', label: t('suitableNo'), hint: t('suitableNoHint') },
        ]}
      />
      <LeaveOut view={view} typed={typed} named={named} />
    </>
  )
}
