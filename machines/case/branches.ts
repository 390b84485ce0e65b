import type { CaseEvent } from './events.ts'
import { everybodySigned } from './facts/agreement.ts'
import { mediatorOf, peopleNeeded, presentMediators, serving, takingPart } from './facts/people.ts'
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

const allConfirmed: Branch = ({ after }) =>
  presentMediators(after).length >= after.minMediators &&
  serving(after).length ===
    after.mediators.filter((m) => ['none', 'accepted'].includes(m.answer)).length &&
  serving(after).every((m) => m.declaration === 'clear' && m.answer === 'accepted')

const pairComplete: Branch = ({ after }) => presentMediators(after).length >= after.minMediators

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
  pairComplete,
  observerLeaves,
  outcomeWritten,
  outcomeSpoken,
  allApproved,
  allSigned,
} satisfies Record<string, Branch>

export type BranchName = keyof typeof branches
