import type { CaseEvent } from '../events.ts'
import { hasBegun } from '../facts/meeting.ts'
import { partyOf, serving, takingPart, utc } from '../facts/people.ts'
import { type Guard, unless, unlessNobody } from './world.ts'

export const timesOffered: Guard = ({ before }) =>
  unless(before.timesOffered.length > 0, { code: 'no-times-offered' })

export const chosenWereOffered: Guard = ({ before }, event) =>
  event?.type !== 'chooseTimes'
    ? null
    : unless(
        event.payload.times.every((time) => before.timesOffered.includes(utc(time))),
        { code: 'time-not-offered', fields: ['times'] },
      )

/** By field, the times that are yet to come. */
function plannedTimes(event?: CaseEvent): [string, string][] {
  if (event?.type === 'schedule' || event?.type === 'reschedule')
    return [['startsAt', event.payload.startsAt]]
  if (event?.type === 'postpone') return [['until', event.payload.until]]
  if (event?.type === 'pause' && event.payload.until) return [['until', event.payload.until]]
  if (event?.type !== 'offerTimes') return []
  return event.payload.times.map(({ startsAt }, place) => [`times.${place}.startsAt`, startsAt])
}

export const inTheFuture: Guard = ({ before }, event) => {
  const past = plannedTimes(event).filter(([, time]) => utc(time) <= before.now)
  const fields = past.map(([field]) => field)
  return unless(fields.length === 0, { code: 'in-the-past', fields })
}

/** Before its time nobody can have stayed away from a meeting. */
export const timeHasCome: Guard = ({ before }) => unless(hasBegun(before), { code: 'not-begun' })

/** Whoever mediates or takes part is in the room: the adult on call must be somebody else. */
export const adultUninvolved: Guard = ({ before }, event) => {
  if (event?.type !== 'schedule' && event?.type !== 'reschedule') return null
  const adult = event.payload.adultOnCall
  const involved =
    partyOf(before, adult) !== undefined || serving(before).some((m) => m.id === adult)
  return unless(!involved, { code: 'adult-involved', people: [adult], fields: ['adultOnCall'] })
}

export const adultOnCall: Guard = ({ after }) =>
  unless(Boolean(after.session?.adultOnCall), { code: 'no-adult-on-call' })

/** A joint meeting starts when everybody is there, a preparatory one with its one person. */
export const everyonePresent: Guard = ({ before }, event) => {
  if (event?.type !== 'startSession') return null
  const alone = before.session?.with
  const expected = alone ? [alone] : takingPart(before).map((party) => party.id)
  return unlessNobody(
    'people-absent',
    expected.filter((id) => !event.payload.present.includes(id)),
  )
}

export const meetingWithTakesPart: Guard = ({ before }, event) => {
  if (event?.type !== 'schedule' || event.payload.with === undefined) return null
  const { with: person } = event.payload
  return unless(
    takingPart(before).some((p) => p.id === person),
    { code: 'not-a-party', people: [person], fields: ['with'] },
  )
}

/** A party ends the meeting by stopping it; how it ended otherwise is the mediators' to say. */
export const partyOnlyStops: Guard = ({ before, by }, event) => {
  const stops = event?.type !== 'endSession' || event.payload.outcome === 'stopped'
  return unless(stops || partyOf(before, by) === undefined, { code: 'only-stop' })
}

/** Nothing is settled with one person alone. */
export const preparatoryAdjourns: Guard = ({ before }, event) => {
  if (event?.type !== 'endSession' || before.session?.kind !== 'preparatory') return null
  return unless(['adjourned', 'stopped'].includes(event.payload.outcome), { code: 'only-adjourn' })
}
