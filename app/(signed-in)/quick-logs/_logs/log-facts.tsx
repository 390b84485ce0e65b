import { useTranslations } from 'next-intl'
import { DateTimeField } from '#app/ui/date-time-field.tsx'
import { PillChoice } from '#app/ui/pill-choice.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { logLimits } from '#lib/quick-logs/log-limits.ts'
import type { Ready } from '#lib/quick-logs/ready-to-log.ts'
import { placesIn } from '#lib/shared/setting-lists.ts'
import { ageBands, dayParts } from '#machines/case/vocabulary.ts'

type Props = { setting: string; ready: Ready; typed: TypedForm }

/** Where, with whom, how many, how long and when: all but the age stands there already. */
export function LogFacts({ setting, ready, typed }: Props) {
  const t = useTranslations('quickLogs.form')
  const words = useTranslations('vocabulary')
  const field = (name: string) => ({
    name,
    error: typed.error(name),
    defaultValue: typed.value(name) ?? '',
  })
  const number = (name: keyof typeof logLimits) => ({
    ...field(`${name}:number`),
    ...logLimits[name],
    id: name,
    type: 'number',
    inputMode: 'numeric' as const,
    width: 'short' as const,
    label: t(name),
    error: typed.error(name),
  })
  const pills = (list: 'dayParts' | 'ageBands', values: readonly string[]) =>
    values.map((value) => ({ value, label: words(`${list}.${value}`) }))
  return (
    <>
      <div className="grid gap-6 sm:grid-cols-2">
        <SelectField
          {...field('place')}
          label={t('place')}
          options={placesIn(setting).map((value) => ({ value, label: words(`places.${value}`) }))}
        />
        <SelectField
          {...field('with')}
          label={t('with')}
          filled
          options={[
            { value: '', label: t('alone') },
            ...ready.fellows.map(({ id, name }) => ({ value: id, label: name })),
          ]}
        />
      </div>
      <div className="grid grid-cols-2 items-end gap-4 sm:gap-6">
        <TextField {...number('people')} />
        <TextField {...number('minutes')} />
      </div>
      <div className="grid gap-6 sm:grid-cols-[2fr_3fr]">
        <DateTimeField
          {...field('day')}
          kind="date"
          label={t('day')}
          min={ready.first}
          max={ready.today}
        />
        <SelectField
          {...field('dayPart')}
          label={t('dayPart')}
          filled
          options={pills('dayParts', dayParts)}
        />
      </div>
      <PillChoice
        name="ageBand"
        id="ageBand"
        label={t('ageBand')}
        options={[{ value: '', label: t('ageUnsaid') }, ...pills('ageBands', ageBands)]}
        chosen={typed.value('ageBand') ?? ''}
        error={typed.error('ageBand')}
      />
    </>
  )
}
