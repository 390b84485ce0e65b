import fc from 'fast-check'
import { expect, test } from 'vitest'
import { takingPart } from '../../machines/case/facts/people.ts'
import { emptyFacts, type Facts } from '../../machines/case/facts.ts'
import { eventsFrom, step } from '../../machines/case/machine.ts'
import { moves } from '../../machines/case/paths/moves.ts'
import { eventOf, type Place, walkOn } from '../../machines/case/paths/search.ts'
import { exampleSettings, paths } from '../../machines/case/paths.ts'
import { caseStates } from '../../machines/case/states.ts'
import { cast } from './cast.ts'

/** Of the moves that are possible in a place, the one that a number picks. */
function go(place: Place, pick: number): Place {
  const known = moves.filter((move) => eventsFrom(place.state).includes(move.type))
  const open = known.filter(
    (move) => step(place.state, place.facts, eventOf(move, cast, place.facts)).ok,
  )
  const move = open[pick % open.length]
  return move ? walkOn(place, { by: move.by, event: eventOf(move, cast, place.facts) }) : place
}

const sortedById = (rows: { id: string }[]) =>
  rows.every((row, n) => n === 0 || (rows[n - 1]?.id ?? '') < row.id)

function checkRules({ state, facts }: Place, earlier: Place): void {
  expect(['new', ...caseStates]).toContain(state)
  expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
  expect([sortedById(facts.parties), sortedById(facts.mediators)]).toEqual([true, true])
  if (earlier.state === 'closed') expect(state).toBe('closed')
  if (earlier.facts.lockedCategory) expect(facts.lockedCategory).toBe(true)
  expect(facts.agreementVersions).toBeGreaterThanOrEqual(earlier.facts.agreementVersions)
  expect(facts.session === null).toBe(!['session.planned', 'session.live'].includes(state))
  if (state === 'session.planned') tryToStart({ state, facts })
}

let meetings = 0

/** Wherever a meeting is planned, somebody tries to start it: where that goes, all that a meeting needs is there. */
function tryToStart(place: Place): void {
  for (const move of moves.filter(({ type }) => type === 'startSession')) {
    const next = walkOn(place, { by: move.by, event: eventOf(move, cast, place.facts) })
    if (next.state !== 'session.live') continue
    meetings++
    checkMeeting(next.facts)
  }
}

function checkMeeting(facts: Facts): void {
  expect(takingPart(facts).every((party) => party.screened && party.consent === 'given')).toBe(true)
  expect(
    facts.mediators.filter(
      (m) => m.declaration === 'clear' && m.answer === 'accepted' && m.role !== 'observer',
    ).length,
  ).toBeGreaterThanOrEqual(facts.minMediators)
  expect(facts.session?.adultOnCall).toBeTruthy()
}

const start: Place = { state: 'new', facts: emptyFacts(exampleSettings) }
/** Chance alone hardly comes as far as a meeting: so walks begin where one is planned, and everywhere else, too. */
const ends = paths(cast).map(({ steps }) => steps.reduce(walkOn, start))
const planned = ends.filter(({ state }) => state === 'session.planned')
const starts = fc.oneof(fc.constant(start), fc.constantFrom(...planned), fc.constantFrom(...ends))

test('whatever happens in whatever order, a case stays within its rules', () => {
  const reached = new Set<string>()
  const picks = fc.array(fc.nat(1000), { minLength: 5, maxLength: 60 })
  fc.assert(
    fc.property(starts, picks, (from, taken) => {
      let place = from
      checkRules(place, start)
      for (const pick of taken) {
        const next = go(place, pick)
        checkRules(next, place)
        reached.add(next.state)
        place = next
      }
    }),
    { numRuns: 200, seed: 20261122 },
  )
  expect([...caseStates].filter((state) => !reached.has(state))).toEqual([])
  expect(meetings).toBeGreaterThan(20)
}, 30_000)

test('a closed case takes annotations and nothing else', () => {
  const facts = emptyFacts(exampleSettings)
  const taken = moves
    .filter((move) => step('closed', facts, eventOf(move, cast, facts)).ok)
    .map((move) => move.type)
  expect(taken).toEqual(['annotate'])
})
