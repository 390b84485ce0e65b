import { expect, test } from 'vitest'
import { step } from '../../machines/case/machine.ts'
import { active, cast, codes, drafting, event, review, signing, targetOf, walk } from './cast.ts'

const sign = (by: 'requester' | 'other' | 'mediator1', version: number) =>
  event(by, 'sign', { version, name: 'Sam', agreed: true })

test('a draft is reviewed when every commitment has an owner, an action and a time', () => {
  const place = drafting()
  expect(codes(step(place.state, place.facts, event('mediator1', 'submitForReview')))).toEqual([
    'agreement-incomplete',
  ])
  const draft = (commitment: object) =>
    event('mediator1', 'editAgreement', {
      type: 'full',
      commitments: [{ action: 'Knock', ...commitment }],
    })
  for (const part of [{}, { owner: cast.other }, { when: 'always' }]) {
    const edited = walk(place, draft(part))
    expect(codes(step(edited.state, edited.facts, event('mediator1', 'submitForReview')))).toEqual([
      'agreement-incomplete',
    ])
  }
  const whole = walk(place, draft({ owner: cast.other, when: 'always' }))
  expect(targetOf(step(whole.state, whole.facts, event('mediator1', 'submitForReview')))).toBe(
    'agreement.review',
  )
  expect(codes(step(place.state, place.facts, draft({ owner: cast.referrer })))).toEqual([
    'owner-not-taking-part',
  ])
})

test('words and rules are both approved, in any order, once each', () => {
  const place = walk(
    review(),
    event('supervisor', 'approvePolicy', { version: 1 }),
    event('other', 'approveWording', { version: 1 }),
  )
  expect(place.state).toBe('agreement.review')
  expect(
    codes(step(place.state, place.facts, event('other', 'approveWording', { version: 1 }))),
  ).toEqual(['already-approved'])
  expect(
    codes(step(place.state, place.facts, event('supervisor', 'approvePolicy', { version: 1 }))),
  ).toEqual(['already-approved'])
  expect(
    targetOf(step(place.state, place.facts, event('requester', 'approveWording', { version: 1 }))),
  ).toBe('agreement.signing')
})

test('a signature on another version is refused', () => {
  const place = signing()
  expect(step(place.state, place.facts, sign('other', 2))).toEqual({
    ok: false,
    reasons: [{ code: 'other-version', version: 1 }],
  })
})

test('every party has to sign, and mediators sign as witnesses', () => {
  const witnessed = walk(signing(), sign('mediator1', 1), sign('requester', 1))
  expect(witnessed.state).toBe('agreement.signing')
  expect(codes(step(witnessed.state, witnessed.facts, sign('requester', 1)))).toEqual([
    'already-signed',
  ])
  const done = walk(witnessed, sign('other', 1))
  expect(done).toMatchObject({ state: 'followUp.active', facts: { signedVersion: 1 } })
  expect(done.facts.parties.map((party) => party.checkInsOpen)).toEqual([1, 1])
})

test('reopening makes every signature and approval fall', () => {
  const place = walk(signing(), sign('requester', 1), event('other', 'declineToSign'))
  expect(place).toMatchObject({
    state: 'agreement.drafting',
    facts: { agreement: { signedBy: [], approvedBy: [], policyApproved: false } },
  })
})

test('leaving voids a draft, not what everybody signed', () => {
  const left = walk(walk(signing(), sign('requester', 1)), event('other', 'withdrawConsent'))
  expect(left).toMatchObject({ state: 'intake.convening', facts: { agreement: null } })
  const after = walk(active(), event('other', 'withdrawConsent'))
  expect(after).toMatchObject({
    state: 'followUp.active',
    facts: { signedVersion: 1, agreement: { version: 1 } },
  })
  expect(after.facts.parties.map((party) => party.checkInsOpen)).toEqual([1, 0])
})

test('an amendment is a new version; failing, the signed one stays in force', () => {
  const open = walk(active(), event('other', 'reportProblem'), event('supervisor', 'amend'))
  expect(open).toMatchObject({
    state: 'agreement.drafting',
    facts: { agreement: { version: 2, signedBy: [] }, signedVersion: 1 },
  })
  expect(walk(open, event('mediator1', 'endWithoutAgreement')).facts).toMatchObject({
    agreement: null,
    signedVersion: 1,
  })
})
