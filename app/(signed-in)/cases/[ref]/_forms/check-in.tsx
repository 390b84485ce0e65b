import { useTranslations } from 'next-intl'
import { RadioCards } from '#app/ui/radio-cards.tsx'
import { TextAreaField } from '#app/ui/text-area-field.tsx'
import { WhoCanRead } from '#app/ui/who-can-read.tsx'
import { isParty } from '#lib/cases/view/is-party.ts'
import { limits } from '#machines/case/events/fields.ts'
import { checkInWishes } from '#machines/case/vocabulary.ts'
import { FeelsSafe } from './_feels-safe.tsx'
import { CheckInCommitments } from './check-in/commitments.tsx'
import { Faces } from './check-in/faces.tsx'
import { YesOrNo } from './check-in/yes-or-no.tsx'
import type { EventFieldsProps } from './event-fields.ts'
import { WhoseCheckIn } from './whose-check-in.tsx'

/** How it is going: few questions, most of them one tap. */
export function CheckInFields(props: EventFieldsProps) {
  const { view, typed } = props
  const t = useTranslations('checkIn')
  const words = useTranslations('vocabulary.checkInWishes')
  const mine = isParty(view)
  const text = (name: 'anythingNew' | 'learned') => (
    <TextAreaField
      label={t(name)}
      name={`payload.${name}`}
      id={name}
      optional
      rows={3}
      limit={limits.note}
      error={typed.error(name)}
      defaultValue={typed.value(`payload.${name}`)}
    />
  )
  return (
    <>
      <WhoCanRead>{t(mine ? 'readers' : 'readersStaff')}</WhoCanRead>
      <WhoseCheckIn {...props} label={t('person')} hint={t('personHint')} />
      <Faces
        label={t(mine ? 'how' : 'howStaff')}
        error={typed.error('how')}
        chosen={typed.value('payload.how:number')}
      />
      <CheckInCommitments {...props} />
      <FeelsSafe {...props} />
      <RadioCards
        label={t(mine ? 'wish' : 'wishStaff')}
        name="payload.wish"
        id="wish"
        error={typed.error('wish')}
        defaultValue={typed.value('payload.wish') ?? ''}
        options={checkInWishes.map((value) => ({ value, label: words(value) }))}
      />
      {text('anythingNew')}
      {mine && (
        <section className="flex flex-col gap-6">
          <div className="flex flex-col gap-1">
            <h2 className="text-xl">{t('last')}</h2>
            <p className="text-quiet">{t('lastHint')}</p>
          </div>
          <YesOrNo name="fair" typed={typed} />
          <YesOrNo name="useAgain" typed={typed} />
          {text('learned')}
        </section>
      )}
    </>
  )
}
