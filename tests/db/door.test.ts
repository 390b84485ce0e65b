import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dispatch, type Moved } from '#lib/cases/dispatch.ts'
import { loadCase } from '#lib/cases/load-case.ts'
import { openCase } from '#lib/cases/open-case.ts'
import { disconnect } from '#lib/db/client.ts'
import { type Tx, withActor } from '#lib/db/with-actor.ts'
import { writeDebrief } from '#lib/sessions/write-debrief.ts'
import { creationTypes } from '#machines/case/events.ts'
import { type Facts, factsAfter } from '#machines/case/facts.ts'
import type { Cast } from '#machines/case/paths/cast.ts'
import { edgeNames, exampleSettings, type Path, paths } from '#machines/case/paths.ts'
import { caseStates } from '#machines/case/states.ts'
import { castProgramme } from '../support/cast-programme.ts'

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
    if ('outside' in taken) {
      await debriefsIn(at as Moved)
      continue
    }
    const { event } = taken
    // The steps before the last are the last of other walks.
    const before = at && n === walk.steps.length - 1 ? await facts(at.ref) : undefined
    const requestId = randomUUID()
    const opens = (creationTypes as readonly string[]).includes(event.type)
    const result = opens
      ? await openCase({ id: event.by }, programmeId, {
          type: event.type as 'request',
          payload: event.payload,
          requestId,
        })
      : await dispatch(event.by, at?.ref ?? '', {
          type: event.type,
          payload: event.payload,
          seenVersion: at?.version,
          requestId,
        })
    if (!result.ok) throw new Error(`${event.type}: ${JSON.stringify(result.refusal)}`)
    at = result.value
    if (before) {
      const foretold = { ...factsAfter(before, event), now: '' }
      expect({ ...(await facts(at.ref)), now: '' }, event.type).toEqual(foretold)
    }
  }
  return (at as Moved).state
}

/** The mediators who led look back on the meeting, each on their own. */
async function debriefsIn(at: Moved): Promise<void> {
  const owed = await withActor('system', (tx) =>
    tx.debrief.findMany({
      where: { at: null, session: { case: { ref: at.ref } } },
      select: { personId: true, session: { select: { n: true } } },
    }),
  )
  const answers = { energy: 4, worried: false, wantsSupport: false }
  for (const { personId, session } of owed) {
    expect(await writeDebrief(personId, at.ref, session.n, answers)).toEqual({
      ok: true,
      value: null,
    })
  }
}

test('every arrow of the machine runs through the door on PostgreSQL', {
  timeout: 240_000,
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
