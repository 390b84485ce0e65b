import { afterAll, beforeAll, expect, test } from 'vitest'
import { loadCase } from '#lib/cases/load-case.ts'
import { loadManyFacts } from '#lib/cases/load-many-facts.ts'
import type { Moved } from '#lib/cases/told-to.ts'
import { disconnect } from '#lib/db/client.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import type { EventType } from '#machines/case/events.ts'
import { emptyFacts, type Facts, factsAfter } from '#machines/case/facts.ts'
import type { Cast, Role } from '#machines/case/paths/cast.ts'
import { moves } from '#machines/case/paths/moves.ts'
import { eventOf, type WalkStep } from '#machines/case/paths/search.ts'
import { standing } from '#machines/case/paths/standing.ts'
import { edgeNames, exampleSettings, type Path, paths } from '#machines/case/paths.ts'
import { caseStates } from '#machines/case/states.ts'
import { asOwner } from '../support/as-owner.ts'
import { castProgramme } from '../support/cast-programme.ts'
import { takeStep } from '../support/take-step.ts'

let programmeId: string
let cast: Cast
let walks: Path[]

beforeAll(async () => {
  ;({ programmeId, cast } = await castProgramme(exampleSettings))
  walks = paths(cast)
})
afterAll(disconnect)

/** What the rows say: of this case alone, and of many at once, as lists read them. */
const facts = (ref: string): Promise<Facts> =>
  withActor(cast.supervisor, async (tx: Tx) => {
    const loaded = await loadCase(tx, ref)
    if (!loaded) throw new Error('no case')
    const many = await loadManyFacts(tx, [loaded.id])
    expect(many.get(loaded.id)).toEqual(loaded.facts)
    return loaded.facts
  })

/** What those who ask and are asked are to the case must follow from its facts. */
async function checkStanding(ref: string, known: Facts): Promise<void> {
  for (const who of ['requester', 'other'] as const) {
    const held = await withActor(cast[who], (tx) => loadCase(tx, ref))
    expect([...(held?.relations ?? [])].sort(), who).toEqual([...standing(who, cast, known)].sort())
  }
}

/** Takes a step; after it the rows must say what the machine foretold. */
async function takeChecked(at: Moved | undefined, taken: WalkStep): Promise<Moved> {
  const before = at ? await facts(at.ref) : emptyFacts(exampleSettings)
  const next = await takeStep(programmeId, at, taken)
  if ('event' in taken) {
    const after = await facts(next.ref)
    const foretold = { ...factsAfter(before, taken.event), now: '' }
    expect({ ...after, now: '' }, taken.event.type).toEqual(foretold)
    await checkStanding(next.ref, after)
  }
  return next
}

async function replay(walk: Path): Promise<string> {
  let at: Moved | undefined
  // The steps before the last are the last of other walks.
  for (const taken of walk.steps.slice(0, -1)) at = await takeStep(programmeId, at, taken)
  const last = walk.steps.at(-1)
  if (last) at = await takeChecked(at, last)
  const [row] = await asOwner<{ state: string }>('select state from cases where ref = $1', [
    at?.ref,
  ])
  return row?.state ?? ''
}

test('every arrow of the machine runs through the door on PostgreSQL', {
  timeout: 600_000,
}, async () => {
  const reached = new Set<string>()
  for (const walk of walks) {
    const state = await replay(walk).catch((error: Error) => {
      throw new Error(`${walk.from} ${walk.on} -> ${walk.to}`, { cause: error })
    })
    expect(state).toBe(walk.to)
    reached.add(state)
  }
  expect(walks).toHaveLength(edgeNames().size)
  expect([...reached].sort()).toEqual([...caseStates].sort())
})

/** Two said that they want to talk; then it becomes help for one of them, to its end. */
const caseOfOne: [Role, EventType][] = [
  ['requester', 'request'],
  ['supervisor', 'startScreening'],
  ['supervisor', 'recordConversation'],
  ['supervisor', 'accept'],
  ['supervisor', 'invite'],
  ['other', 'consent'],
  ['requester', 'consent'],
  ['supervisor', 'offerCoaching'],
  ['supervisor', 'propose'],
  ['mediator1', 'declareConflict'],
  ['mediator2', 'declareConflict'],
  ['mediator1', 'acceptAppointment'],
  ['mediator2', 'acceptAppointment'],
  ['mediator1', 'schedule'],
  ['mediator1', 'startSession'],
  ['mediator1', 'endSession'],
  ['mediator1', 'editAgreement'],
  ['mediator1', 'submitForReview'],
  ['requester', 'approveWording'],
  ['supervisor', 'approvePolicy'],
  ['requester', 'sign'],
  ['requester', 'checkIn'],
]

test('a mediation that becomes help for one person runs through it to its end', async () => {
  let at: Moved | undefined
  for (const [by, type] of caseOfOne) {
    const known = at ? await facts(at.ref) : emptyFacts(exampleSettings)
    const move = moves.find((one) => one.by === by && one.type === type)
    if (!move) throw new Error(`no move ${type} by ${by}`)
    at = await takeChecked(at, { by, event: eventOf(move, cast, known) })
  }
  expect(at?.state).toBe('followUp.active')
  expect(await facts((at as Moved).ref)).toMatchObject({
    kind: 'coaching',
    coached: cast.requester,
    signedVersion: 1,
  })
})
