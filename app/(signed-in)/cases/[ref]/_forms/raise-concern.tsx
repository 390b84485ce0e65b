import { getTranslations } from 'next-intl/server'
import { listProgrammes } from '#lib/programmes/list-programmes.ts'
import { whoAnswers } from '#lib/safety/who-answers.ts'
import { BeforeYouCall } from '../../../help/_call/before-you-call.tsx'
import { CallFields } from '../../../help/_call/call-fields.tsx'
import type { EventFieldsProps } from './event-fields.ts'

const names = {
  imminence: 'payload.imminence',
  place: 'payload.room',
  note: 'payload.what',
  otherAdult: 'payload.otherAdult',
}

/** "I need an adult", from inside a case: it also stops the case until an adult has looked. */
export async function RaiseConcernFields({ view, typed }: EventFieldsProps) {
  const t = await getTranslations('adult')
  const programmeId = view.programme.id
  const who = await whoAnswers(view.viewer, { programmeId, ref: view.ref })
  const programme = (await listProgrammes()).find((one) => one.id === programmeId)
  return (
    <>
      <BeforeYouCall who={who} numbers={programme?.helpNumbers ?? []} />
      <CallFields typed={typed} names={names} other={who.other} />
      <p className="text-quiet">{t('holds')}</p>
    </>
  )
}
