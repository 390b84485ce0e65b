import { getTranslations } from 'next-intl/server'
import { Notice } from '#app/ui/notice.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { fieldId } from '#lib/shared/field-id.ts'
import { limits } from '#machines/case/events/fields.ts'
import { acquaintances, fairness } from '#machines/case/vocabulary.ts'
import type { EventFields } from './event-fields.ts'

/** Whom a mediator knows, asked before they see anything but names. */
export const DeclareConflictFields: EventFields = async ({ view, typed }) => {
  const t = await getTranslations('mediator.declare')
  const words = await getTranslations('vocabulary')
  const people = view.people.filter((person) => person.here)
  const degrees = acquaintances.map((value) => ({ value, label: words(`acquaintances.${value}`) }))
  return (
    <>
      <p className="text-lg">{t('lead')}</p>
      {people.map(({ id, name }, n) => (
        <div key={id}>
          <input type="hidden" name={`payload.people.${n}.person`} value={id} />
          <SelectField
            name={`payload.people.${n}.knows`}
            id={fieldId(`people.${n}.knows`)}
            label={t('person', { name })}
            options={degrees}
            defaultValue={typed.value(`payload.people.${n}.knows`) ?? ''}
            error={typed.error(`people.${n}.knows`)}
          />
        </div>
      ))}
      <RadioCards
        name="payload.knowsConflict:boolean"
        id="knowsConflict"
        label={t('knowsConflict.question')}
        hint={t('knowsConflict.hint')}
        columns={2}
        options={[
          { value: 'false', label: t('knowsConflict.no') },
          { value: 'true', label: t('knowsConflict.yes') },
        ]}
        defaultValue={typed.value('payload.knowsConflict:boolean') ?? ''}
        error={typed.error('knowsConflict')}
      />
      <RadioCards
        name="payload.canBeFair"
        id="canBeFair"
        label={t('fair')}
        options={fairness.map((value) => ({ value, label: words(`fairness.${value}`) }))}
        defaultValue={typed.value('payload.canBeFair') ?? ''}
        error={typed.error('canBeFair')}
      />
      <TextAreaField
        name="payload.comment"
        id="comment"
        rows={3}
        optional
        label={t('comment.label')}
        hint={t('comment.hint')}
        whoCanRead={t('readers')}
        limit={limits.note}
        defaultValue={typed.value('payload.comment')}
        error={typed.error('comment')}
      />
      <Notice tone="info">{t('after')}</Notice>
    </>
  )
}
