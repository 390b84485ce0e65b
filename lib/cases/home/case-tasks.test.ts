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

  it('is to decide how to go on once somebody said no or left, and too few are there', () => {
    for (const consent of ['declined', 'withdrawn'] as const) {
      const parties = [sam, { ...amina, consent }]
      expect(stepIn('intake.convening', { parties })).toEqual({ task: 'goOn', event: null })
      const third = { ...amina, id: 'c0000000-0000-4000-8000-000000000006' }
      expect(stepIn('intake.convening', { parties: [...parties, third] })).toBeNull()
      const ready = { ...third, consent: 'given' as const }
      expect(stepIn('intake.convening', { parties: [...parties, ready] })?.task).toBe('goOn')
    }
  })

  it('is to name another mediator where nobody is left to wait for', () => {
    const parties = [sam, { ...amina, consent: 'given' as const }]
    const eli = { ...lee, id: 'c0000000-0000-4000-8000-000000000005', role: 'co' as const }
    const away = { ...eli, away: true }
    const asked = { ...eli, declaration: 'none' as const, answer: 'none' as const }
    const task = { task: 'replaceMediator', event: 'replaceMediator' }
    const gone = [{ ...asked, away: true }]
    expect(stepIn('assignment.confirming', { parties, mediators: [lee, ...gone] })).toEqual(task)
    expect(stepIn('assignment.scheduling', { parties, mediators: [lee, away] })).toEqual(task)
    expect(stepIn('session.planned', { parties, mediators: [lee, away] })).toEqual(task)
    expect(stepIn('assignment.confirming', { parties, mediators: [lee, asked] })).toBeNull()
    expect(stepIn('session.planned', { parties, mediators: [lee, eli] })).toBeNull()
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
