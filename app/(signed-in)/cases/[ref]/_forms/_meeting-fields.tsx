import { getTranslations } from 'next-intl/server'
import { SelectField } from '#app/ui/select-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { listAdults } from '#lib/people/list-adults.ts'
import { limits } from '#machines/case/events/fields.ts'
import { one } from './_bound.ts'
import { lengths } from './_time-row.tsx'
import type { EventFieldsProps } from './event-fields.ts'

type Props = EventFieldsProps & {
  start?: { minutes?: number; place?: string | undefined; adult?: string }
}

/** How long, where, and which adult can be called while the meeting goes on. */
export async function MeetingFields({ view, typed, start = {} }: Props) {
  const t = await getTranslations('staffForms.meeting')
  const adults = await listAdults(await requireActor(), view.programme.id)
  const inIt = new Set([
    ...view.people.map(({ id }) => id),
    ...(view.team ?? []).filter((one) => one.serves).map(({ id }) => id),
  ])
  const free = adults.filter(({ id }) => !inIt.has(id))
  const minutes = String(start.minutes ?? 60)
  const options = [...new Set([...lengths, minutes])].sort((a, b) => Number(a) - Number(b))
  return (
    <>
      <SelectField
        {...one(typed, 'minutes', ':number', minutes)}
        label={t('minutes')}
        filled
        className="sm:max-w-72"
        options={options.map((value) => ({ value, label: t('count', { count: Number(value) }) }))}
      />
      <TextField
        {...one(typed, 'place', '', start.place)}
        label={t('place')}
        hint={t('placeHint')}
        maxLength={limits.short}
      />
      <SelectField
        {...one(
          typed,
          'adultOnCall',
          '',
          start.adult ?? (free.find(({ id }) => id === view.viewer) ?? free[0])?.id,
        )}
        label={t('adult')}
        hint={free.length === 0 ? t('noAdult') : t('adultHint')}
        className="sm:max-w-96"
        options={free.map(({ id, name, role }) => ({
          value: id,
          label: `${name} (${t(`roles.${role}`)})`,
        }))}
      />
    </>
  )
}
