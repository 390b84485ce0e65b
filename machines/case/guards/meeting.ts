import type { CaseEvent } from '../events.ts'
import { partyOf, serving, takingPart, utc } from '../facts/people.ts'
import { type Guard, unless, unlessNobody } from './world.ts'

export const timesOffered: Guard = ({ before }) =>
  unless(before.timesOffered.length > 0, { code: 'no-times-offered' })

export const chosenWereOffered: Guard = ({ before }, event) =>
  event?.type !== 'chooseTimes'
    ? null
    : unless(
        event.payload.times.every((time) => before.timesOffered.includes(utc(time))),
        { code: 'time-not-offered' },
      )

function plannedTimes(event?: CaseEvent): string[] {
  if (event?.type === 'schedule' || event?.type === 'reschedule') return [event.payload.startsAt]
  if (event?.type === 'postpone') return [event.payload.until]
  return event?.type === 'offerTimes' ? event.payload.times.map((time) => time.startsAt) : []
}

export const inTheFuture: Guard = ({ before }, event) =>
  unless(
    plannedTimes(event).every((time) => utc(time) > before.now),
    { code: 'in-the-past' },
  )

/** Whoever mediates or takes part is in the room: the adult on call must be somebody else. */
export const adultUninvolved: Guard = ({ before }, event) => {
  if (event?.type !== 'schedule' && event?.type !== 'reschedule') return null
  const adult = event.payload.adultOnCall
  const involved =
    partyOf(before, adult) !== undefined || serving(before).some((m) => m.id === adult)
  return unless(!involved, { code: 'adult-involved', people: [adult] })
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
    { code: 'not-a-party', people: [person] },
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
