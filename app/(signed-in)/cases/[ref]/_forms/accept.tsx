import { useTranslations } from 'next-intl'
import { CheckboxCards } from '#app/ui/checkbox-cards.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { conditions } from '#machines/case/categories.ts'
import { topics } from '#machines/case/topics.ts'
import { many, one } from './_bound.ts'
import { CategoryChoice } from './_category-choice.tsx'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** The decision that peers may mediate this, under which conditions, and what they will know beforehand. */
export function AcceptFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.accept')
  const words = useTranslations('vocabulary')
  return (
    <>
      <CategoryChoice typed={typed} start={view.file?.category ?? undefined} accepting />
      <SelectField
        {...one(typed, 'topic', '', view.topic ?? view.file?.topics[0])}
        label={t('topic')}
        hint={t('topicHint')}
        className="sm:max-w-96"
        options={topics.map((value) => ({ value, label: words(`topics.${value}`) }))}
      />
      {/* None ticked is an answer: an empty list. */}
      <input type="hidden" name="payload.conditions:list" value="" />
      <CheckboxCards
        {...many(typed, 'conditions', view.conditions ?? [])}
        label={t('conditions')}
        hint={t('conditionsHint')}
        columns={2}
        options={conditions.map((value) => ({ value, label: words(`conditions.${value}`) }))}
      />
      <NoteField
        typed={typed}
        path="conditionsNote"
        label={t('conditionsNote')}
        readers="staff"
        optional
        rows={3}
      />
      <NoteField
        typed={typed}
        path="summary"
        label={t('summary')}
        hint={t('summaryHint')}
        readers="mediators"
        start={view.summary ?? undefined}
        rows={6}
      />
    </>
  )
}
