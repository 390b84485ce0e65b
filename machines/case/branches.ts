import type { CaseEvent } from './events.ts'
import { everybodySigned } from './facts/agreement.ts'
import {
  hasAccepted,
  isTeam,
  mediatorOf,
  peopleNeeded,
  serving,
  takingPart,
} from './facts/people.ts'
import type { World } from './guards/world.ts'
import { writtenOutcomes } from './vocabulary.ts'

/** Which of several ways an event takes. No refusal: one of an event's ways is always the right one. */
type Branch = (world: World, event: CaseEvent) => boolean

/** Everybody who is named is found, invited, screened and has consented, and they are enough. */
const everyoneReady: Branch = ({ after }) => {
  const people = takingPart(after)
  return (
    !after.lockedCategory &&
    after.unlinkedPeople.length === 0 &&
    people.length >= peopleNeeded(after) &&
    people.every((party) => party.invited && party.screened && party.consent === 'given')
  )
}

const nobodyLeft: Branch = ({ after }) => !takingPart(after).some((party) => party.invited)

/** Whoever was ruled out, said no or left is no longer in it: who is, has said yes, and they are enough. */
const allConfirmed: Branch = ({ after }) => isTeam(after) && serving(after).every(hasAccepted)

/** They are enough, and somebody has still to say yes. Otherwise more are to be found: nobody is waited for in vain. */
const stillAsking: Branch = ({ after }) =>
  isTeam(after) && serving(after).some((m) => !m.away && !hasAccepted(m))

const observerLeaves: Branch = ({ before, by }) => mediatorOf(before, by)?.role === 'observer'

const outcomeWritten: Branch = (_world, event) =>
  event.type === 'endSession' &&
  (writtenOutcomes as readonly string[]).includes(event.payload.outcome)

const outcomeSpoken: Branch = (_world, event) =>
  event.type === 'endSession' && ['understanding', 'none'].includes(event.payload.outcome)

const allApproved: Branch = ({ after }) =>
  after.agreement?.policyApproved === true &&
  takingPart(after).every((party) => after.agreement?.approvedBy.includes(party.id))

const allSigned: Branch = ({ after }) => everybodySigned(after)

export const branches = {
  everyoneReady,
  nobodyLeft,
  allConfirmed,
  stillAsking,
  observerLeaves,
  outcomeWritten,
  outcomeSpoken,
  allApproved,
  allSigned,
} satisfies Record<string, Branch>

export type BranchName = keyof typeof branches
