import { useTranslations } from 'next-intl'
import { PillChoice } from '#app/ui/pill-choice.tsx'
import { SingleCheckbox } from '#app/ui/single-checkbox.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import type { TypedForm } from '#lib/http/typed-form.ts'
import { limits } from '#machines/case/events/fields.ts'
import { imminences } from '#machines/case/vocabulary.ts'

/** The names of the fields: a case's event and a call outside of any case send the same things. */
type Names = { imminence: string; place: string; note: string; otherAdult: string }

type Props = {
  typed: TypedForm
  names: Names
  /** there is another adult than the supervisors */
  other: boolean
}

/** What can be said with a call for an adult. Nothing has to be: "right now" is chosen already. */
export function CallFields({ typed, names, other }: Props) {
  const t = useTranslations('adult')
  const said = [names.note, `${names.otherAdult}:boolean`].some((name) => typed.value(name))
  const id = (name: string) => name.replace(/^payload\./, '')
  return (
    <>
      <WhoCanRead>{t('readers')}</WhoCanRead>
      <PillChoice
        label={t('when')}
        name={names.imminence}
        id="imminence"
        error={typed.error('imminence')}
        chosen={typed.value(names.imminence) ?? 'now'}
        options={imminences.map((value) => ({ value, label: t(`imminence.${value}`) }))}
      />
      <TextField
        label={t('place')}
        name={names.place}
        id={id(names.place)}
        hint={t('placeHint')}
        optional
        autoComplete="off"
        error={typed.error(id(names.place))}
        defaultValue={typed.value(names.place)}
      />
      {/* Folded, so that the button is in sight; open again where something was typed. */}
      <details open={said}>
        <summary className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-3">
          {t('more')}
        </summary>
        <div className="mt-4 flex flex-col gap-6">
          <TextAreaField
            label={t('note')}
            name={names.note}
            id={id(names.note)}
            hint={t('noteHint')}
            optional
            rows={3}
            limit={limits.note}
            error={typed.error(id(names.note))}
            defaultValue={typed.value(names.note)}
          />
          {other && (
            <SingleCheckbox
              name={`${names.otherAdult}:boolean`}
              id={id(names.otherAdult)}
              value="true"
              label={t('other')}
              hint={t('otherHint')}
              defaultChecked={typed.value(`${names.otherAdult}:boolean`) === 'true'}
            />
          )}
        </div>
      </details>
    </>
  )
}
