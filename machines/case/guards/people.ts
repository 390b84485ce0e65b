import { partyOf, peopleNeeded, takingPart } from '../facts/people.ts'
import { type Guard, unless, unlessNobody } from './world.ts'

const ids = (rows: { id: string }[]) => rows.map((row) => row.id)

export const notHeld: Guard = ({ before }) =>
  unless(before.holds.length === 0, { code: 'on-hold', holds: before.holds })
export const notLocked: Guard = ({ after }) =>
  unless(!after.lockedCategory, { code: 'locked-category' })

/** A referral has no requester; then every person is screened before matching. */
export const requesterScreened: Guard = ({ after }) => {
  const requester = after.requester && partyOf(after, after.requester)
  return unlessNobody('unscreened', requester && !requester.screened ? [requester.id] : [])
}

export const byTakesPart: Guard = ({ before, by }) =>
  unless(ids(takingPart(before)).includes(by), { code: 'not-taking-part' })

export const byInvited: Guard = ({ before, by }) =>
  unless(
    takingPart(before).some((party) => party.id === by && party.invited),
    { code: 'not-invited' },
  )

export const personIsParty: Guard = ({ before }, event) =>
  event?.type !== 'offerCoaching'
    ? null
    : unless(partyOf(before, event.payload.person) !== undefined, {
        code: 'not-a-party',
        fields: ['person'],
      })

export const personScreened: Guard = ({ before }, event) => {
  if (event?.type !== 'offerCoaching') return null
  const { person } = event.payload
  return unless(partyOf(before, person)?.screened === true, {
    code: 'unscreened',
    people: [person],
    fields: ['person'],
  })
}

export const positionFree: Guard = ({ before }, event) => {
  if (event?.type !== 'invite' && event?.type !== 'recordConversation') return null
  const { named } = event.payload
  return unless(named === undefined || before.unlinkedPeople.includes(named), {
    code: 'already-linked',
  })
}

export const personNotMediator: Guard = ({ before }, event) => {
  if (event?.type !== 'invite') return null
  const { person } = event.payload
  return unlessNobody('mediator-involved', ids(before.mediators.filter((m) => m.id === person)))
}

/** no meeting without a screening decision and a current consent of everybody. */
export const everyoneScreened: Guard = ({ after }) =>
  unlessNobody('unscreened', ids(takingPart(after).filter((party) => !party.screened)))

export const everyoneConsents: Guard = ({ after }) =>
  unlessNobody(
    'consent-missing',
    ids(takingPart(after).filter((party) => party.consent !== 'given')),
  )

export const enoughPeople: Guard = ({ after }) => {
  const [count, needed] = [takingPart(after).length, peopleNeeded(after)]
  return unless(count >= needed, { code: 'too-few-people', count, needed })
}

/** The reason given for ending must be what happened; a named person who was never found counts as silent. */
export const unconvenedReason: Guard = ({ before }, event) => {
  if (event?.type !== 'closeUnconvened') return null
  const gone = before.parties.some((p) => p.consent === 'declined' || p.consent === 'withdrawn')
  if (event.payload.reason === 'declined')
    return unless(gone, { code: 'nobody-declined', fields: ['reason'] })
  const silent =
    before.unlinkedPeople.length > 0 || before.parties.some((p) => p.consent === 'none')
  return unless(silent, { code: 'nobody-silent', fields: ['reason'] })
}
