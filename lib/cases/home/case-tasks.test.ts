import { describe, expect, it } from 'vitest'
import { emptyFacts, type Facts, type Mediator, type Party } from '#machines/case/facts.ts'
import type { CaseState } from '#machines/case/states.ts'
import { staffStep } from './case-tasks.ts'

const supervisor = 'c0000000-0000-4000-8000-000000000001'
const sam: Party = {
  id: 'c0000000-0000-4000-8000-000000000002',
  invited: true,
  screened: true,
  consent: 'given',
  checkInsOpen: 0,
}
const amina: Party = { ...sam, id: 'c0000000-0000-4000-8000-000000000003', consent: 'none' }
const lee: Mediator = {
  id: 'c0000000-0000-4000-8000-000000000004',
  role: 'lead',
  declaration: 'clear',
  answer: 'accepted',
  away: false,
  owes: 0,
}

const stepIn = (state: CaseState, some: Partial<Facts>) => {
  const start = emptyFacts({ now: '2026-01-31T09:00:00.000Z', minMediators: 2, checkInsPlanned: 2 })
  const facts = { ...start, requester: sam.id, ...some }
  return staffStep({ state, facts, relations: new Set(['supervisor']) }, supervisor)
}

describe('the next step of whoever looks after a case', () => {
  it('is to invite whoever is still to be found or asked', () => {
    const convening = (some: Partial<Facts>) => stepIn('intake.convening', some)
    expect(convening({ parties: [sam], unlinkedPeople: [0] })?.event).toBe('invite')
    expect(convening({ parties: [sam, { ...amina, invited: false }] })?.event).toBe('invite')
  })

  it('is a talk where somebody who is invited has had none', () => {
    const parties = [sam, { ...amina, screened: false }]
    expect(stepIn('intake.convening', { parties })?.event).toBe('recordConversation')
  })

  it('is none while it only waits for an answer', () => {
    expect(stepIn('intake.convening', { parties: [sam, amina] })).toBeNull()
  })

  it('is to look at it where there is more than one way on', () => {
    const look = (task: string) => ({ task, event: null })
    const parties = [sam, { ...amina, consent: 'given' as const }]
    const mediators = [lee, { ...lee, id: 'c0000000-0000-4000-8000-000000000005' }]
    const held = stepIn('intake.screening', { parties: [sam], holds: ['safety'] })
    expect(held).toEqual(look('liftHold'))
    expect(stepIn('session.adjourned', { parties, mediators })).toEqual(look('meetAgain'))
    expect(stepIn('followUp.reviewing', { parties })).toEqual(look('review'))
  })
})
