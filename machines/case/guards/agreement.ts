import { takingPart } from '../facts/people.ts'
import { type Guard, unless, unlessNobody } from './world.ts'

export const ownersTakePart: Guard = ({ before }, event) => {
  if (event?.type !== 'editAgreement') return null
  const here = new Set(['everyone', ...takingPart(before).map((party) => party.id)])
  const owners = event.payload.commitments.flatMap((c) => (c.owner === undefined ? [] : [c.owner]))
  return unlessNobody(
    'owner-not-taking-part',
    owners.filter((owner) => !here.has(owner)),
  )
}

export const agreementComplete: Guard = ({ after }) =>
  unless(after.agreement?.complete === true, { code: 'agreement-incomplete' })

export const inForce: Guard = ({ before }) =>
  unless(before.signedVersion !== null, { code: 'no-agreement' })

/** Everybody answers to the same text. */
export const sameVersion: Guard = ({ before }, event) => {
  if (event?.type !== 'sign' && event?.type !== 'approveWording' && event?.type !== 'approvePolicy')
    return null
  const version = before.agreement?.version ?? 0
  return unless(event.payload.version === version, { code: 'other-version', version })
}

export const byNotApproved: Guard = ({ before, by }) =>
  unless(!before.agreement?.approvedBy.includes(by), { code: 'already-approved' })

export const policyNotApproved: Guard = ({ before }) =>
  unless(!before.agreement?.policyApproved, { code: 'already-approved' })

export const byNotSigned: Guard = ({ before, by }) =>
  unless(!before.agreement?.signedBy.includes(by), { code: 'already-signed' })
