import { debriefsMissing, partyOf } from '../facts/people.ts'
import { type Guard, unless } from './world.ts'

/** Of somebody else only staff writes down a check-in: whoever is a party answers for themselves. */
export const ownCheckIn: Guard = ({ before, by }, event) => {
  if (event?.type !== 'checkIn' && event?.type !== 'skipCheckIn') return null
  return unless(event.payload.person === by || partyOf(before, by) === undefined, {
    code: 'not-yours',
  })
}

/** Without a payload: one's own for a party, anybody's for staff. */
export const checkInOpen: Guard = ({ before, by }, event) => {
  const named =
    event?.type === 'checkIn' || event?.type === 'skipCheckIn' ? event.payload.person : null
  const whose = named ?? partyOf(before, by)?.id
  const asked = before.parties.filter((party) => whose === undefined || party.id === whose)
  return unless(
    asked.some((party) => party.checkInsOpen > 0),
    { code: 'no-check-in-open' },
  )
}

export const checkInsDone: Guard = ({ before }) => {
  const count = before.parties.reduce((sum, party) => sum + party.checkInsOpen, 0)
  return unless(count === 0, { code: 'check-ins-open', count })
}

export const debriefsIn: Guard = ({ before }) => {
  const count = debriefsMissing(before)
  return unless(count === 0, { code: 'debriefs-missing', count })
}

/** Whoever wished for another adult than the supervisor is not passed over by one. */
export const leadAnswered: Guard = ({ before }, event) => {
  const safety =
    event?.type === 'liftHold'
      ? event.payload.kind === 'safety'
      : before.holds.every((kind) => kind === 'safety')
  return unless(!(safety && before.leadAwaited), { code: 'lead-awaited' })
}

export const kindHeld: Guard = ({ before }, event) =>
  unless(
    event?.type === 'liftHold'
      ? before.holds.includes(event.payload.kind)
      : before.holds.length > 0,
    { code: 'not-held' },
  )
