import { useTranslations } from 'next-intl'
import { Notice } from '#app/ui/notice.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { closeReasons } from '#machines/case/close-reasons.ts'
import { one } from './_bound.ts'
import { CloseChecklist } from './_close-checklist.tsx'
import { NoteField } from './_note-field.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** Reasons that only another event gives: whoever closes here has gone the whole way. */
const others = ['party-declined', 'redirected', 'safety', 'duplicate', 'entered-in-error'] as const

/** How it ended, after a last look at what should be in. */
export function CloseFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.close')
  const words = useTranslations('vocabulary.closeReasons')
  const reasons = closeReasons.filter((value) => !(others as readonly string[]).includes(value))
  return (
    <>
      <CloseChecklist view={view} />
      <RadioCards
        {...one(typed, 'reason')}
        label={t('reason')}
        columns={2}
        options={reasons.map((value) => ({ value, label: words(value) }))}
      />
      <NoteField typed={typed} path="note" label={t('note')} readers="staff" optional />
      <Notice tone="warn" title={t('finalTitle')}>
        <p>{t('final')}</p>
      </Notice>
    </>
  )
}
