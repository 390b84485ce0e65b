import type { CaseEvent, Payload } from '../events.ts'
import type { AgreementFacts, Facts } from '../facts.ts'
import { planCheckIns } from './meeting.ts'
import { sorted, takingPart } from './people.ts'

/** What agreement events change. */
export function agreementAfter(facts: Facts, event: CaseEvent): Facts {
  switch (event.type) {
    case 'editAgreement':
      return nextVersion(facts, isComplete(event.payload.commitments))
    case 'amend':
      // A copy of what was signed, so it is complete.
      return nextVersion(facts, true)
    case 'approveWording':
      return change(facts, (text) => ({ approvedBy: sorted([...text.approvedBy, event.by]) }))
    case 'approvePolicy':
      return change(facts, () => ({ policyApproved: true }))
    case 'returnWording':
    case 'declineToSign':
    case 'reopenDraft':
      return change(facts, () => ({ approvedBy: [], policyApproved: false, signedBy: [] }))
    case 'sign':
      return signed(change(facts, (text) => ({ signedBy: sorted([...text.signedBy, event.by]) })))
    default:
      return facts
  }
}

/** Every commitment has an owner, an action (the schema asks for it) and a time; and there is at least one. */
export function isComplete(list: Payload<'editAgreement'>['commitments']): boolean {
  return (
    list.length > 0 && list.every((c) => c.owner !== undefined && (c.when ?? c.due) !== undefined)
  )
}

function nextVersion(facts: Facts, complete: boolean): Facts {
  const version = facts.agreementVersions + 1
  return {
    ...facts,
    agreementVersions: version,
    agreement: { version, complete, approvedBy: [], policyApproved: false, signedBy: [] },
  }
}

function change(facts: Facts, how: (text: AgreementFacts) => Partial<AgreementFacts>): Facts {
  const text = facts.agreement
  return text ? { ...facts, agreement: { ...text, ...how(text) } } : facts
}

/** Mediators sign as witnesses: their signatures neither hold up nor complete an agreement. */
export function everybodySigned(facts: Facts): boolean {
  const people = takingPart(facts)
  return people.length > 0 && people.every((party) => facts.agreement?.signedBy.includes(party.id))
}

function signed(facts: Facts): Facts {
  if (!facts.agreement || !everybodySigned(facts)) return facts
  return planCheckIns({ ...facts, signedVersion: facts.agreement.version })
}
