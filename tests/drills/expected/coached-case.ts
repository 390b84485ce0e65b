import { calm } from '#machines/case/paths/payloads.ts'
import { lookBack, writeOnBoard } from '#tests/support/matrix/asides.ts'
import * as b from '#tests/support/matrix/beats.ts'
import { type Beat, beat } from '#tests/support/matrix/story.ts'

/** Two are asked for a talk with whoever asked for help; then it becomes help for one of them alone. */
export const coachedCase: Beat[] = [
  beat('requester', 'request', () => ({
    otherPeople: ['friend', 'classmate'].map((relationship) => ({
      name: '',
      relationship: relationship as 'friend',
    })),
    whatHappened: '',
    safety: calm,
    contact: { channel: 'phone', note: '555-0100' },
    mayContactOther: 'now',
    understood: true,
  })),
  beat('supervisor', 'startScreening', () => ({})),
  b.talk('requester'),
  b.accept,
  b.invite('other', 0),
  b.invite('leaver', 1),
  b.talk('other'),
  b.consent('requester', false),
  b.consent('other', true),
  { stop: 'intake.convening' },
  beat('supervisor', 'offerCoaching', (ids) => ({ person: ids.other, agreed: true })),
  { stop: 'assignment.matching' },
  beat('supervisor', 'propose', (ids) => ({ team: [{ person: ids.mediator1, role: 'lead' }] })),
  b.declare('mediator1', ['other']),
  { stop: 'assignment.confirming' },
  b.takeOn('mediator1'),
  { stop: 'assignment.scheduling' },
  b.schedule(5),
  { stop: 'session.planned' },
  b.start('other'),
  { aside: writeOnBoard },
  { stop: 'session.live' },
  b.end('full'),
  b.write('other'),
  { stop: 'agreement.drafting' },
  beat('mediator1', 'submitForReview', () => ({})),
  { stop: 'agreement.review' },
  b.approve('other'),
  beat('supervisor', 'approvePolicy', () => ({ version: 1 })),
  { stop: 'agreement.signing' },
  b.sign('other'),
  { aside: lookBack },
  { stop: 'followUp.active' },
  b.checkIn('other'),
  beat('supervisor', 'close', () => ({ reason: 'agreement-kept' })),
  { stop: 'closed' },
]
