import { useTranslations } from 'next-intl'
import { Card } from '#app/ui/card.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { ProofField } from '#app/ui/proof-field.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { SubmitButton } from '#app/ui/submit-button.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { Time } from '#app/ui/time.tsx'
import type { CaseView } from '#lib/cases/view/types.ts'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { openReasons } from '#machines/case/vocabulary.ts'

type Props = { view: CaseView; typed: TypedForm }

/** What people wrote in private opens with a reason, once for a while; then it says for how long. */
export function OpenWithReason({ view, typed }: Props) {
  const t = useTranslations('case.reading')
  const words = useTranslations('vocabulary.openReasons')
  const { reading, programme } = view
  if (!reading) return null
  if (reading.opened)
    return (
      <Notice>
        <p>
          {t('opened')} <Time at={reading.opened.until} zone={programme.zone} style="time" />
          {'. '}
          {t('openedFor', { reason: words(reading.opened.reason) })}
        </p>
      </Notice>
    )
  if (reading.sealed === 0) return null
  return (
    <Card title={t('title')}>
      <p>{t('sealed', { count: reading.sealed })}</p>
      <ReasonForm view={view} typed={typed} />
      <p className="text-[0.9375rem] text-quiet">{t('told')}</p>
    </Card>
  )
}

function ReasonForm({ view, typed }: Props) {
  const t = useTranslations('case.reading')
  const words = useTranslations('vocabulary.openReasons')
  const pending = useTranslations('common')('pending')
  return (
    <form
      method="post"
      action={`/api/cases/${view.ref}/openings`}
      className="flex flex-wrap items-end gap-4"
      noValidate
    >
      <input type="hidden" name="form" value={`openings:${view.ref}`} />
      <input type="hidden" name="back" value={`/cases/${view.ref}`} />
      <SelectField
        name="reason"
        label={t('why')}
        filled
        defaultValue={typed.value('reason') ?? likely(view)}
        error={typed.error('reason')}
        options={openReasons.map((value) => ({ value, label: words(value) }))}
      />
      <TextField
        name="words"
        label={t('words')}
        hint={t('wordsHint')}
        optional
        maxLength={200}
        defaultValue={typed.value('words')}
        error={typed.error('words')}
      />
      <ProofField typed={typed} />
      <SubmitButton pendingLabel={pending}>
        {t('open', { count: view.reading?.sealed ?? 0 })}
      </SubmitButton>
    </form>
  )
}

/** The reason that fits where the case stands, so that one press is enough. */
function likely({ hold, state, stage }: CaseView): (typeof openReasons)[number] {
  if (hold === 'safety') return 'safety'
  if (state === 'intake.requested' || state === 'intake.screening') return 'screening'
  return stage === 'followUp' || stage === 'closed' ? 'follow-up' : 'talk'
}
