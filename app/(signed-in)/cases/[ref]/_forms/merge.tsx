import { getTranslations } from 'next-intl/server'
import { TextField } from '#app/ui/text-field.tsx'
import { requireActor } from '#lib/auth/require-actor.ts'
import { listCases } from '#lib/cases/list-cases.ts'
import { one } from './_bound.ts'
import type { EventFieldsProps } from './event-fields.ts'

/** With which case this request is joined, by its number; open cases are offered while typing. */
export async function MergeFields({ view, typed }: EventFieldsProps) {
  const t = await getTranslations('staffForms.merge')
  const list = await listCases(await requireActor(), { limit: 100 })
  const others = (list.ok ? list.value.items : []).filter(
    (line) => line.ref !== view.ref && line.stage !== 'closed' && line.urgent !== undefined,
  )
  return (
    <>
      <TextField
        {...one(typed, 'into')}
        label={t('into')}
        hint={t('intoHint')}
        list="open-cases"
        width="half"
        autoComplete="off"
        autoCapitalize="characters"
        className="font-mono"
      />
      <datalist id="open-cases">
        {others.map(({ ref, people }) => (
          <option key={ref} value={ref}>
            {people.join(', ')}
          </option>
        ))}
      </datalist>
    </>
  )
}
