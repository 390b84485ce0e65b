import { useTranslations } from 'next-intl'
import { FieldError } from '#app/ui/field-error.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { limits } from '#machines/case/events/fields.ts'
import { PersonFields } from './person-fields.tsx'

const places = Array.from({ length: limits.otherPeople }, (_, place) => place)
/** It takes two for a conflict. */
const SHOWN = 2

/** Who it is about. Room for two stands open, room for more is folded away: no script, no page in between. */
export function PeopleFields({ form }: { form: TypedForm }) {
  const t = useTranslations('refer.people')
  const isFilled = (place: number) =>
    ['name', 'group', 'relationship'].some((field) =>
      form.value(`payload.people.${place}.${field}`),
    )
  const row = (place: number) => <PersonFields key={place} form={form} place={place} />
  const error = form.error('people')
  return (
    <div className="flex flex-col gap-5">
      <WhoCanRead>{t('readers')}</WhoCanRead>
      <div id="people" tabIndex={-1} className="empty:hidden">
        <FieldError id="people-error">{error}</FieldError>
      </div>
      {places.slice(0, SHOWN).map(row)}
      <details open={places.slice(SHOWN).some(isFilled)} className="group">
        <summary className="link inline-flex min-h-11 items-center font-semibold">
          {t('more')}
        </summary>
        <div className="mt-3 flex flex-col gap-5">{places.slice(SHOWN).map(row)}</div>
      </details>
    </div>
  )
}
