import { getTranslations } from 'next-intl/server'
import { DateTimeField } from '#app/ui/date-time-field.tsx'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { SelectField } from '#app/ui/select-field.tsx'
import { sessionKinds } from '#machines/case/vocabulary.ts'
import { one } from './_bound.ts'
import { MeetingFields } from './_meeting-fields.tsx'
import { OfferedTimes } from './_offered-times.tsx'
import { peopleHere } from './_people-here.ts'
import { TimeAnswers } from './_time-answers.tsx'
import type { EventFieldsProps } from './event-fields.ts'

/** The date: with whom, when, where, and which adult can be called. */
export async function ScheduleFields({ view, typed }: EventFieldsProps) {
  const t = await getTranslations('staffForms.schedule')
  const words = await getTranslations('vocabulary.sessionKinds')
  const people = peopleHere(view)
  const [offer] = view.timesOffered ?? []
  const start = one(typed, 'startsAt', ':moment')
  return (
    <>
      {people.length > 1 ? (
        // Whom a preparatory talk is with is asked only for one.
        <div className="group flex flex-col gap-8">
          <RadioCards
            {...one(typed, 'kind', '', 'joint')}
            label={t('kind')}
            options={sessionKinds.map((value) => ({
              value,
              label: words(value),
              hint: t(`kinds.${value}`),
            }))}
          />
          <div className="hidden group-has-[[value=preparatory]:checked]:block">
            <SelectField
              {...one(typed, 'with')}
              label={t('with')}
              className="sm:max-w-80"
              options={people}
            />
          </div>
        </div>
      ) : (
        <input type="hidden" name="payload.kind" value="joint" />
      )}
      <TimeAnswers view={view} />
      <OfferedTimes view={view} typed={typed} />
      <DateTimeField
        {...start}
        id={offer ? 'startsAt-other' : start.id}
        label={t(offer ? 'otherTimeWhen' : 'startsAt')}
        hint={offer ? t('otherTimeHint') : t('startsAtHint')}
        error={offer ? undefined : start.error}
      />
      <MeetingFields
        view={view}
        typed={typed}
        start={{ ...(offer ? { minutes: offer.minutes, place: offer.place ?? undefined } : {}) }}
      />
    </>
  )
}
