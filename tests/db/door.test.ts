import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Moved } from '#lib/cases/dispatch.ts'
import { loadCase } from '#lib/cases/load-case.ts'
import { disconnect } from '#lib/db/client.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import { type Facts, factsAfter } from '#machines/case/facts.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { edgeNames, exampleSettings, type Path, paths } from '#machines/case/paths.ts'
import { caseStates } from '#machines/case/states.ts'
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

const facts = (ref: string): Promise<Facts> =>
  withActor('system', async (tx: Tx) => {
    const loaded = await loadCase(tx, ref)
    if (!loaded) throw new Error('no case')
    return loaded.facts
  })

/** Replays one walk through the door; after each event the rows must say what the machine foretold. */
async function replay(walk: Path): Promise<string> {
  let at: Moved | undefined
  for (const [n, taken] of walk.steps.entries()) {
    // The steps before the last are the last of other walks.
    const before = at && n === walk.steps.length - 1 ? await facts(at.ref) : undefined
    at = await takeStep(programmeId, at, taken)
    if (before && 'event' in taken) {
      const foretold = { ...factsAfter(before, taken.event), now: '' }
      expect({ ...(await facts(at.ref)), now: '' }, taken.event.type).toEqual(foretold)
    }
  }
  return (at as Moved).state
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
