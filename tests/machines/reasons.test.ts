import { expect, test } from 'vitest'
import type { CaseEvent } from '../../machines/case/events.ts'
import type { Facts } from '../../machines/case/facts.ts'
import { step } from '../../machines/case/machine.ts'
import { later } from '../../machines/case/paths/payloads.ts'
import { reasonCodes } from '../../machines/case/reasons.ts'
import type { AnyState } from '../../machines/case/states.ts'
import {
  active,
  cast,
  codes,
  confirming,
  convening,
  drafting,
  event,
  live,
  matching,
  planned,
  review,
  scheduling,
  screening,
  signing,
  walk,
} from './cast.ts'

type Place = { state: AnyState; facts: Facts }
const reviewing = () => walk(active(), event('other', 'reportProblem'))
const prepared = () =>
  walk(
    scheduling(),
    event('mediator1', 'schedule', {
      kind: 'preparatory',
      with: cast.other,
      startsAt: later(7),
      minutes: 30,
      place: 'x',
      adultOnCall: cast.adult,
    }),
    event('mediator1', 'startSession', { present: [cast.other], stillWilling: true }),
  )
const lead = (person: string, ...more: string[]) =>
  event('supervisor', 'propose', {
    team: [{ person, role: 'lead' }, ...more.map((id) => ({ person: id, role: 'co' as const }))],
  })
const changed = (place: Place, change: Partial<Facts>): Place => ({
  ...place,
  facts: { ...place.facts, ...change },
})
const barred = () =>
  walk(confirming(), event('requester', 'objectToMediator', { mediator: cast.mediator1 }))

/** One refusal for every reason that there is. */
const refusals: Record<(typeof reasonCodes)[number], () => [Place, CaseEvent]> = {
  'on-hold': () => [changed(screening(), { holds: ['pause'] }), event('supervisor', 'accept')],
  'not-from-here': () => [screening(), event('mediator1', 'sign')],
  'locked-category': () => [
    changed(screening(), { lockedCategory: true }),
    event('supervisor', 'accept'),
  ],
  unscreened: () => [screening(), event('supervisor', 'accept')],
  'not-taking-part': () => [convening(), event('adult', 'withdrawConsent')],
  'not-a-party': () => [
    screening(),
    event('supervisor', 'offerCoaching', { person: cast.other, agreed: true }),
  ],
  'not-invited': () => [convening(), event('adult', 'consent')],
  'already-linked': () => [
    convening(),
    event('supervisor', 'invite', { person: cast.adult, named: 0 }),
  ],
  'too-few-people': () => [
    walk(reviewing(), event('other', 'withdrawConsent')),
    event('supervisor', 'meetAgain'),
  ],
  'consent-missing': () => [
    changed(scheduling(), {
      parties: scheduling().facts.parties.map((p) => ({ ...p, consent: 'none' })),
    }),
    event('mediator1', 'schedule'),
  ],
  'nobody-declined': () => [
    convening(),
    event('supervisor', 'closeUnconvened', { reason: 'declined' }),
  ],
  'nobody-silent': () => [
    walk(convening(), event('requester', 'consent'), event('other', 'consent')),
    event('supervisor', 'closeUnconvened', { reason: 'no-answer' }),
  ],
  'mediator-involved': () => [matching(), lead(cast.other, cast.mediator2)],
  'mediator-barred': () => [barred(), lead(cast.mediator1, cast.mediator2)],
  'too-few-proposed': () => [matching(), lead(cast.mediator1)],
  'too-few-mediators': () => [
    changed(scheduling(), { mediators: [] }),
    event('supervisor', 'schedule'),
  ],
  'not-a-mediator-here': () => [confirming(), event('mediator3', 'recuse')],
  'already-answered': () => [active(), event('mediator1', 'declareConflict')],
  'declaration-incomplete': () => [
    confirming(),
    event('mediator1', 'declareConflict', {
      people: [{ person: cast.other, knows: 'no' }],
      knowsConflict: false,
      canBeFair: 'yes',
    }),
  ],
  'declare-first': () => [confirming(), event('mediator1', 'acceptAppointment', {})],
  'declaration-pending': () => [
    walk(
      confirming(),
      event('mediator1', 'declareConflict', {
        people: [
          { person: cast.requester, knows: 'friend' },
          { person: cast.other, knows: 'no' },
        ],
        knowsConflict: false,
        canBeFair: 'yes',
      }),
    ),
    event('mediator1', 'acceptAppointment', {}),
  ],
  'nothing-to-decide': () => [confirming(), event('supervisor', 'decideConflict')],
  'no-times-offered': () => [scheduling(), event('other', 'chooseTimes')],
  'time-not-offered': () => [
    walk(scheduling(), event('mediator1', 'offerTimes')),
    event('other', 'chooseTimes', { times: [later(20)] }),
  ],
  'in-the-past': () => [
    screening(),
    event('supervisor', 'postpone', { until: '2020-01-01T00:00:00Z' }),
  ],
  'not-begun': () => [planned(), event('mediator1', 'noShow')],
  'no-adult-on-call': () => [
    changed(planned(), {
      session: {
        n: 1,
        kind: 'joint',
        with: null,
        startsAt: later(7),
        adultOnCall: null,
        live: false,
      },
    }),
    event('mediator1', 'startSession'),
  ],
  'adult-involved': () => [
    planned(),
    event('mediator1', 'reschedule', {
      startsAt: later(9),
      minutes: 60,
      place: 'x',
      adultOnCall: cast.other,
    }),
  ],
  'people-absent': () => [
    planned(),
    event('mediator1', 'startSession', { present: [cast.other], stillWilling: true }),
  ],
  'only-stop': () => [live(), event('other', 'endSession')],
  'only-adjourn': () => [prepared(), event('mediator1', 'endSession')],
  'owner-not-taking-part': () => [
    drafting(),
    event('mediator1', 'editAgreement', {
      type: 'full',
      commitments: [{ owner: cast.adult, action: 'x' }],
    }),
  ],
  'no-agreement': () => [
    changed(reviewing(), { signedVersion: null }),
    event('supervisor', 'amend'),
  ],
  'agreement-incomplete': () => [drafting(), event('mediator1', 'submitForReview')],
  'other-version': () => [
    signing(),
    event('other', 'sign', { version: 7, name: 'Sam', agreed: true }),
  ],
  'already-approved': () => [
    walk(review(), event('other', 'approveWording', { version: 1 })),
    event('other', 'approveWording', { version: 1 }),
  ],
  'already-signed': () => [
    walk(signing(), event('other', 'sign', { version: 1, name: 'Sam', agreed: true })),
    event('other', 'sign', { version: 1, name: 'Sam', agreed: true }),
  ],
  'no-check-in-open': () => [
    changed(active(), { parties: active().facts.parties.map((p) => ({ ...p, checkInsOpen: 0 })) }),
    event('requester', 'checkIn'),
  ],
  'not-yours': () => [active(), event('other', 'checkIn')],
  'check-ins-open': () => [active(), event('supervisor', 'close')],
  'debriefs-missing': () => [active(), event('supervisor', 'close')],
  'not-held': () => [screening(), event('supervisor', 'liftHold')],
  'lead-awaited': () => [
    walk(screening(), event('requester', 'raiseConcern', { imminence: 'today', otherAdult: true })),
    event('supervisor', 'liftHold', { kind: 'safety', reason: 'It is fine.' }),
  ],
  'replacement-missing': () => [
    active(),
    event('supervisor', 'replaceMediator', { mediator: cast.mediator2, role: 'co' }),
  ],
}

test.each(reasonCodes)('%s is a reason that occurs', (code) => {
  const [place, refused] = refusals[code]()
  expect(codes(step(place.state, place.facts, refused))).toContain(code)
})
