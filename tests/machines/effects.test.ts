import { expect, test } from 'vitest'
import { performers } from '#lib/cases/perform-effects.ts'
import { audienceOf } from '#lib/effects/templates.ts'
import { type EffectName, effects } from '#machines/case/effects.ts'
import { edges } from '#machines/case/transitions.ts'

const names = Object.keys(effects).sort() as EffectName[]

/** What each effect is done by. An effect that only names what the facts do already has no place in the machine. */
const doneBy: Record<EffectName, 'a message' | 'a call' | 'rows of work'> = {
  notifyParties: 'a message',
  notifyMediators: 'a message',
  notifySupervisors: 'a message',
  notifySafeguarding: 'a message',
  notifyRequester: 'a message',
  notifyReferrer: 'a message',
  notifyPeople: 'a message',
  teamReady: 'a message',
  meetingOff: 'a message',
  meetingOffTeam: 'a message',
  endAppointment: 'a message',
  askDebriefs: 'a message',
  alertAdult: 'a call',
  remindSupervisors: 'rows of work',
  scheduleCheckIns: 'rows of work',
  expireNotes: 'rows of work',
}

test('every effect has exactly one performer, and every performer an effect', () => {
  expect(Object.keys(doneBy).sort()).toEqual(names)
  expect(Object.keys(performers).sort()).toEqual(names)
})

test('an effect is a message, or has a performer of its own, never both', () => {
  for (const name of names) {
    expect([name, Object.hasOwn(audienceOf, name)]).toEqual([name, doneBy[name] === 'a message'])
  }
  const own = names.filter((name) => doneBy[name] !== 'a message').map((name) => performers[name])
  expect(new Set(own).size).toBe(own.length)
})

test('every effect is asked for by some step', () => {
  const asked = new Set(edges.flatMap((edge) => edge.effects ?? []))
  expect([...asked].sort()).toEqual(names)
})
