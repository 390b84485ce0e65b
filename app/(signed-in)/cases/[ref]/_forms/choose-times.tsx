import { useTranslations } from 'next-intl'
import { CheckboxCards } from '#app/ui/checkbox-cards.tsx'
import { Notice } from '#app/ui/notice.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { Time } from '#app/ui/time.tsx'
import { limits } from '#machines/case/events/fields.ts'
import type { EventFieldsProps } from './event-fields.ts'

const name = 'payload.times:list'

/** The times that were offered, as large boxes to tick. None is an answer too. */
export function ChooseTimesFields({ view, typed }: EventFieldsProps) {
  const t = useTranslations('case.forms.chooseTimes')
  const meeting = useTranslations('case.meeting')
  const { zone } = view.programme
  const offers = (view.timesOffered ?? []).filter((offer) => offer.open)
  const mine = view.timeAnswers?.find(({ you }) => you)
  const before = offers.filter((offer) => offer.suitsYou).map((offer) => offer.startsAt)
  return (
    <>
      {mine && !mine.fits && (
        <Notice>
          <p>{t('noneBefore')}</p>
        </Notice>
      )}
      {/* Says that the list is sent even when nothing is ticked. */}
      <input type="hidden" name={name} value="" />
      <CheckboxCards
        label={t('times')}
        name={name}
        id="times"
        hint={
          <>
            <p>{t('hint')}</p>
            <p>{meeting('zone', { zone })}</p>
          </>
        }
        error={typed.error('times')}
        defaultValues={typed.value(name) === undefined ? before : typed.values(name)}
        options={offers.map(({ startsAt, minutes, place }) => ({
          value: startsAt,
          label: (
            <>
              <Time at={startsAt} zone={zone} style="day" />{' '}
              <Time at={startsAt} zone={zone} style="time" />
            </>
          ),
          hint: [meeting('minutes', { count: minutes }), place].filter(Boolean).join(' · '),
        }))}
      />
      <TextAreaField
        label={t('note')}
        name="payload.note"
        id="note"
        hint={t('noteHint')}
        whoCanRead={t('readers')}
        optional
        rows={3}
        limit={limits.note}
        error={typed.error('note')}
        defaultValue={typed.value('payload.note') ?? mine?.note ?? undefined}
      />
    </>
  )
}
