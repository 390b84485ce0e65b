import { expect, test } from 'vitest'
import { eventTypes } from '../../machines/case/events.ts'
import { blockers, caseMachine, eventsFrom, step } from '../../machines/case/machine.ts'
import { moves } from '../../machines/case/paths/moves.ts'
import { eventOf, type Place, placeKey, walkOn } from '../../machines/case/paths/search.ts'
import { standing } from '../../machines/case/paths/standing.ts'
import { edgeNames, exampleEvent, paths } from '../../machines/case/paths.ts'
import { may } from '../../machines/case/policy.ts'
import { caseStates, fromStateValue, openStates, toStateValue } from '../../machines/case/states.ts'
import { edges } from '../../machines/case/transitions.ts'
import { holdKinds } from '../../machines/case/vocabulary.ts'
import { cast, fresh } from './cast.ts'

const walks = paths()

test('a walk leads to every state and along every arrow', () => {
  expect(new Set(walks.map((path) => path.to))).toEqual(new Set(caseStates))
  const taken = new Set(walks.map((path) => `${path.from} ${path.on} ${path.to}`))
  expect([...edgeNames()].filter((name) => !taken.has(name))).toEqual([])
})

test('walks can be replayed, step by step, and end where they say', () => {
  for (const path of walks) {
    let place: Place = { state: 'new', facts: fresh }
    for (const taken of path.steps) {
      if ('event' in taken) expect(step(place.state, place.facts, taken.event).ok).toBe(true)
      place = walkOn(place, taken)
    }
    expect(place.state).toBe(path.to)
  }
})

/** Every place that a walk comes through, once. */
function everyPlace(): Place[] {
  const places = new Map<string, Place>()
  for (const { steps } of walks) {
    let place: Place = { state: 'new', facts: fresh }
    for (const taken of steps) {
      place = walkOn(place, taken)
      places.set(placeKey(place), place)
    }
  }
  return [...places.values()]
}

/** Does the staff of a case have something that closes it, here and now? */
const canBeClosed = ({ state, facts }: Place): boolean =>
  moves.some((move) => {
    if (move.by !== 'supervisor' && move.by !== 'safeguarding') return false
    if (!may(standing(move.by, cast, facts), state, move.type)) return false
    const result = step(state, facts, eventOf(move, cast, facts))
    return result.ok && result.to === 'closed'
  })

test('whatever has happened and whatever holds a case, its staff have a way out, and closed has none', () => {
  const open = everyPlace().filter(({ state }) => state !== 'closed')
  expect(new Set(open.map(({ state }) => state))).toEqual(new Set(openStates))
  const everyHold = [[], ...holdKinds.map((kind) => [kind]), [...holdKinds].sort()]
  const stuck = open.flatMap((place) =>
    everyHold
      .map((holds) => ({ ...place, facts: { ...place.facts, holds } }))
      .filter((held) => !canBeClosed(held))
      .map(placeKey),
  )
  expect(stuck).toEqual([])
  expect(eventsFrom('closed')).toEqual(['annotate'])
})

test('every event of the vocabulary is used by an arrow', () => {
  const used = new Set(edges.map((edge) => edge.on))
  expect(eventTypes.filter((type) => !used.has(type))).toEqual([])
})

test('the machine rests in exactly the states that are stored, and never waits or remembers by itself', () => {
  const leaves = Object.entries(caseMachine.config.states ?? {}).flatMap(([stage, node]) =>
    node.states ? Object.keys(node.states).map((leaf) => `${stage}.${leaf}`) : [stage],
  )
  expect(new Set(leaves)).toEqual(new Set(['new', ...caseStates]))
  const text = JSON.stringify(caseMachine.config)
  for (const key of ['"after"', '"always"', '"invoke"', '"history"', '"*"'])
    expect(text).not.toContain(key)
})

test('states are written for the database and read back', () => {
  for (const state of caseStates) expect(fromStateValue(toStateValue(state))).toBe(state)
  expect(toStateValue('intake.screening')).toEqual({ intake: 'screening' })
  expect(() => fromStateValue({ intake: 'lost' })).toThrow()
})

test('an event that leads nowhere from a state is refused with a reason', () => {
  const refused = { ok: false, reasons: [{ code: 'not-from-here' }] }
  expect(step('closed', fresh, exampleEvent('close'))).toEqual(refused)
  expect(blockers('closed', fresh, 'close', 'x')).toEqual([{ code: 'not-from-here' }])
})
