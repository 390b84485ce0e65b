import type { Edge } from './edge.ts'

const drafting = ['agreement.drafting'] as const
const review = ['agreement.review'] as const
const signing = ['agreement.signing'] as const

export const agreement: Edge[] = [
  { from: drafting, on: 'editAgreement', to: 'same', needs: ['ownersTakePart'] },
  {
    from: drafting,
    on: 'submitForReview',
    to: 'agreement.review',
    needs: ['agreementComplete'],
    effects: ['notifyParties', 'notifySupervisors'],
  },
  {
    from: review,
    on: 'approveWording',
    to: 'agreement.signing',
    when: 'allApproved',
    needs: ['byTakesPart', 'sameVersion', 'byNotApproved'],
    effects: ['notifyParties', 'notifyMediators'],
  },
  {
    from: review,
    on: 'approveWording',
    to: 'same',
    needs: ['byTakesPart', 'sameVersion', 'byNotApproved'],
  },
  {
    from: review,
    on: 'approvePolicy',
    to: 'agreement.signing',
    when: 'allApproved',
    needs: ['sameVersion', 'policyNotApproved'],
    effects: ['notifyParties', 'notifyMediators'],
  },
  { from: review, on: 'approvePolicy', to: 'same', needs: ['sameVersion', 'policyNotApproved'] },
  {
    from: review,
    on: 'returnWording',
    to: 'agreement.drafting',
    effects: ['notifyParties', 'notifyMediators'],
  },
  {
    from: signing,
    on: 'sign',
    to: 'followUp.active',
    when: 'allSigned',
    needs: ['sameVersion', 'byNotSigned'],
    effects: [
      'scheduleCheckIns',
      'notifyParties',
      'notifyMediators',
      'notifySupervisors',
      'notifyReferrer',
    ],
  },
  { from: signing, on: 'sign', to: 'same', needs: ['sameVersion', 'byNotSigned'] },
  {
    from: signing,
    on: 'declineToSign',
    to: 'agreement.drafting',
    needs: ['byTakesPart'],
    effects: ['notifyMediators', 'notifySupervisors'],
  },
  {
    from: signing,
    on: 'reopenDraft',
    to: 'agreement.drafting',
    effects: ['notifyParties', 'notifyMediators'],
  },
]
