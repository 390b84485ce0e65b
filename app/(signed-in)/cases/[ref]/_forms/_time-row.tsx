import { useTranslations } from 'next-intl'
import { DateTimeField } from '#app/ui/date-time-field.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { one } from './_bound.ts'

/** How long a meeting can be planned to take. */
export const lengths = [20, 30, 45, 60, 75, 90, 120, 180].map(String)

/** One time to choose from. A row without a start is no time. */
export function TimeRow({ typed, place }: { typed: TypedForm; place: number }) {
  const t = useTranslations('staffForms.offerTimes')
  return (
    <div className="flex flex-wrap items-end gap-3">
      <DateTimeField
        {...one(typed, `times.${place}.startsAt`, ':moment')}
        label={t('start', { n: place + 1 })}
      />
      <SelectField
        {...one(typed, `times.${place}.minutes`, ':number:beside', '60')}
        label={t('length')}
        filled
        options={lengths.map((value) => ({ value, label: t('minutes', { count: Number(value) }) }))}
      />
    </div>
  )
}
