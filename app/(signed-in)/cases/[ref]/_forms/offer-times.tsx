import { useTranslations } from 'next-intl'
import { FieldError } from '#app/ui/field-error.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { limits } from '#machines/case/events/fields.ts'
import { one } from './_bound.ts'
import { TimeAnswers } from './_time-answers.tsx'
import { TimeRow } from './_time-row.tsx'
import { TimesWished } from './_times-wished.tsx'
import type { EventFieldsProps } from './event-fields.ts'

const shownAtFirst = 4
const places = Array.from({ length: limits.timesOffered }, (_, place) => place)

/** Up to ten times, for everybody to say which suit them. */
export function OfferTimesFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('staffForms.offerTimes')
  const usedMore = places
    .slice(shownAtFirst)
    .some((place) => typed.value(`payload.times.${place}.startsAt:moment`))
  return (
    <>
      <TimesWished view={view} />
      <TimeAnswers view={view} />
      <fieldset
        id="times"
        tabIndex={-1}
        aria-invalid={typed.error('times') ? true : undefined}
        aria-describedby={typed.error('times') ? 'times-error' : undefined}
        className="flex min-w-0 flex-col gap-4"
      >
        <legend className="mb-1 text-lg">{t('times')}</legend>
        <p className="text-quiet">{t('timesHint')}</p>
        <FieldError id="times-error">{typed.error('times')}</FieldError>
        {places.slice(0, shownAtFirst).map((place) => (
          <TimeRow key={place} typed={typed} place={place} />
        ))}
        <details open={usedMore}>
          <summary className="link w-fit py-2 font-semibold">{t('more')}</summary>
          <div className="flex flex-col gap-4 pt-3">
            {places.slice(shownAtFirst).map((place) => (
              <TimeRow key={place} typed={typed} place={place} />
            ))}
          </div>
        </details>
      </fieldset>
      <TextField
        {...one(typed, 'place')}
        label={t('place')}
        hint={t('placeHint')}
        maxLength={limits.short}
        optional
      />
    </>
  )
}
