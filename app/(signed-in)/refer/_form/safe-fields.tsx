import { useTranslations } from 'next-intl'
import { at } from '#app/(public)/request/_steps/step-fields.ts'
import { Notice } from '#app/ui/notice.tsx'
import { PhoneList } from '#app/ui/phone-list.tsx'
import { PillChoice } from '#app/ui/pill-choice.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { urgencies } from '#machines/case/vocabulary.ts'

type Props = { form: TypedForm; numbers: { label: string; number: string }[] }

/** Is anybody in danger, and how long can it wait? Whom to call shows at once, without a script too. */
export function SafeFields({ form, numbers }: Props) {
  const t = useTranslations('refer.safe')
  const words = useTranslations('vocabulary.urgencies')
  const safe = at(form, 'madeSafe', 'boolean')
  const urgency = at(form, 'urgency')
  const why = at(form, 'urgencyReason')
  return (
    <>
      <div className="group/safe flex flex-col gap-4">
        <PillChoice
          {...safe}
          label={t('question')}
          options={[
            { value: 'true', label: t('yes') },
            { value: 'false', label: t('no') },
          ]}
          chosen={form.value(safe.name)}
        />
        <div role="status">
          <div className="hidden group-has-[input[value=false]:checked]/safe:block">
            <Notice tone="care" title={t('callTitle')}>
              <p>{t('call')}</p>
              <PhoneList numbers={numbers} />
            </Notice>
          </div>
        </div>
      </div>
      <RadioCards
        {...urgency}
        label={t('urgency')}
        options={urgencies.map((value) => ({
          value,
          label: words(value),
          ...(value === 'today' ? { hint: t('todayHint') } : {}),
        }))}
        defaultValue={form.value(urgency.name) ?? ''}
      />
      <TextField
        {...why}
        label={t('why')}
        optional
        autoComplete="off"
        defaultValue={form.value(why.name)}
      />
    </>
  )
}
