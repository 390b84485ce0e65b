import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { one } from './_bound.ts'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** Which hold ends, and why it is fine to go on. */
export function LiftHoldFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.liftHold')
  const words = useTranslations('vocabulary.holdKinds')
  const holds = view.file?.holds ?? (view.hold ? [view.hold] : [])
  const safety = holds.includes('safety')
  return (
    <>
      {safety && (
        <Notice tone="care" title={t('safetyTitle')}>
          <p>{t('safety')}</p>
        </Notice>
      )}
      {holds.length > 1 ? (
        <RadioCards
          {...one(typed, 'kind')}
          label={t('kind')}
          options={holds.map((value) => ({ value, label: words(value) }))}
        />
      ) : (
        <input type="hidden" name="payload.kind" value={holds[0] ?? ''} />
      )}
      <NoteField
        typed={typed}
        path="reason"
        label={t('reason')}
        hint={t('reasonHint')}
        readers="safety"
      />
    </>
  )
}
